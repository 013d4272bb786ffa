import { Component } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink, RouterOutlet } from '@angular/router';

/** The log page for users who are not signed in, without the portal's navigation. */
@Component({
  selector: 'portal-signed-out-log',
  imports: [MatButton, MatIcon, RouterLink, RouterOutlet],
  template: `
    <header>
      <a matButton routerLink="/sign-in">
        <mat-icon svgIcon="arrow_back" />
        Back to sign-in
      </a>
    </header>
    <main id="main" tabindex="-1"><router-outlet /></main>
  `,
  styles: `
    header {
      padding: 12px 16px;
      border-bottom: 1px solid var(--mat-sys-outline-variant);
      background: var(--portal-card);
    }
  `,
})
export class SignedOutLog {}
