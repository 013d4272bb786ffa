import { effect, inject, Service } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { TitleStrategy, type RouterStateSnapshot } from '@angular/router';

/** Formats page titles: `Services · Fabric Portal`. */
@Service()
export class PortalTitles extends TitleStrategy {
  readonly #title = inject(Title);

  override updateTitle(snapshot: RouterStateSnapshot): void {
    const page = this.buildTitle(snapshot);
    this.#title.setTitle(page ? titleOf(page) : 'Fabric Portal');
  }
}

/** Titles the page after the thing that it shows, once that is loaded. */
export function titlePage(name: () => string | undefined): void {
  const title = inject(Title);
  effect(() => {
    const page = name();
    if (page !== undefined) title.setTitle(titleOf(page));
  });
}

const titleOf = (page: string): string => `${page} · Fabric Portal`;
