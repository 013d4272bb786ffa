import { Component, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { Router } from '@angular/router';

import { returnTarget } from '../session/return-target';
import { PageHeading } from '../page/page-heading';

/** Shown in place of a page while the server does not answer. */
@Component({
  selector: 'portal-unavailable-page',
  imports: [MatButton, MatIcon, PageHeading],
  template: `
    <main>
      <mat-icon svgIcon="cloud_off" />
      <h1 portalPageHeading>The portal is not available</h1>
      <p>The server is not responding. Your services keep running: only this portal is affected.</p>
      <p>If trying again does not help, reload the page. That also empties the session event log.</p>
      <button type="button" matButton="filled" (click)="tryAgain()">Try again</button>
    </main>
  `,
  styleUrl: './unavailable-page.scss',
})
export class UnavailablePage {
  readonly #router = inject(Router);
  readonly returnUrl = input<string>();

  protected tryAgain(): void {
    void this.#router.navigateByUrl(returnTarget(this.returnUrl()));
  }
}
