import { inject, reflectComponentType } from '@angular/core';
import { ActivatedRoute } from '@angular/router';

const PAGES: readonly (string | undefined)[] = ['event-log-page', 'event-log-viewer'];

/** Tells whether the URL leads to the page, which may also be in a dialog or a drawer of any other page. */
export function injectIsRouted(): boolean {
  const { component } = inject(ActivatedRoute);
  return component !== null && PAGES.includes(reflectComponentType(component)?.selector);
}
