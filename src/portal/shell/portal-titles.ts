import { inject, Service } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { TitleStrategy, type RouterStateSnapshot } from '@angular/router';

/** `Services · Fabric Portal`: what the browser's tab and a screen reader say after each navigation. */
@Service()
export class PortalTitles extends TitleStrategy {
  readonly #title = inject(Title);

  override updateTitle(snapshot: RouterStateSnapshot): void {
    const page = this.buildTitle(snapshot);
    this.#title.setTitle(page ? `${page} · Fabric Portal` : 'Fabric Portal');
  }
}
