import { Component, computed, inject } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { MatIconButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { MatIcon } from '@angular/material/icon';
import { MatSidenav, MatSidenavContainer, MatSidenavContent } from '@angular/material/sidenav';
import { MatToolbar } from '@angular/material/toolbar';
import { Router, RouterLink, RouterOutlet } from '@angular/router';
import { EventLogButton } from 'ngx-session-event-log';

import { LogLanguageChoice } from '../event-log/words/log-language-choice';
import { matches } from '../page/matches';
import { StatusCheck } from '../problem/status-check';
import { Auth, type SessionEnd } from '../session/auth';
import { FORM_FIELD_LOOK } from '../theme/form-field-look';
import { AccountMenu } from './account-menu';
import { Brand } from './brand';
import { Navigation } from './navigation';
import { ThemeMenu } from './theme-menu';

/** The frame around all pages for signed-in users. */
@Component({
  selector: 'portal-shell',
  imports: [
    AccountMenu,
    Brand,
    EventLogButton,
    MatIcon,
    MatIconButton,
    MatSidenav,
    MatSidenavContainer,
    MatSidenavContent,
    MatToolbar,
    Navigation,
    RouterLink,
    RouterOutlet,
    ThemeMenu,
  ],
  providers: [FORM_FIELD_LOOK],
  templateUrl: './shell.html',
  styleUrl: './shell.scss',
})
export class Shell {
  readonly #router = inject(Router);
  readonly #dialog = inject(MatDialog);

  protected readonly log = inject(LogLanguageChoice);

  readonly #status = inject(StatusCheck);

  /** A single number, which changes to create the page again. */
  protected readonly pages = computed(() => [this.#status.pages()]);
  protected readonly wide = matches('(width >= 960px)');

  constructor() {
    inject(Auth)
      .signedOut.pipe(takeUntilDestroyed())
      .subscribe((reason) => this.#leave(reason));
  }

  protected skipTo(main: HTMLElement, event: Event): void {
    // Without this the router would handle the link as a navigation.
    event.preventDefault();
    main.focus();
  }

  #leave(reason: SessionEnd): void {
    this.#dialog.closeAll();
    const queryParams = reason === 'expired' ? { returnUrl: this.#router.url } : {};
    void this.#router.navigate(['/sign-in'], { queryParams });
  }
}
