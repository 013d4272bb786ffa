import { DOCUMENT, type Signal, effect, inject } from '@angular/core';

const TOLD = new WeakSet<Document>();

/** Reports once that the log looks like no part of the application: without a theme, nothing else says why. */
export function reportMissingTheme(shown: Signal<boolean>): void {
  const document = inject(DOCUMENT);
  const looking = effect(() => {
    if (!shown()) return;
    looking.destroy();
    const view = document.defaultView;
    // On a server there are no styles.
    if (!view || TOLD.has(document) || !('getComputedStyle' in view)) return;
    if (view.getComputedStyle(document.documentElement).getPropertyValue('--mat-sys-surface') !== '') return;
    TOLD.add(document);
    // eslint-disable-next-line no-console -- no error for ErrorHandler: the tests of an application must not fail over it
    console.error(
      'ngx-session-event-log: the page has no tokens of a Material 3 theme, so that the log takes the colours of the ' +
        'system. Add @include mat.theme((…)) to the styles of html, or html { @include mat.m2-theme($theme); } to those ' +
        'of a Material 2 application.',
    );
  });
}
