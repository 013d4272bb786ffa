import { Component, computed, inject } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { MatDivider } from '@angular/material/divider';
import { MatIcon } from '@angular/material/icon';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { RouterLink } from '@angular/router';
import { readProblem } from 'ngx-session-event-log';

import { LanguageMenu } from '../event-log/language-menu';
import { SignOutQuestion } from '../event-log/sign-out-question';
import { LOG_LANGUAGES } from '../event-log/words/log-language';
import { LogLanguageChoice } from '../event-log/words/log-language-choice';
import { problemWords } from '../problem/problem-words';
import { Auth } from '../session/auth';
import { roleName } from '../session/role-name';
import { Messages } from './messages';

/** Menu with the signed-in account and the button to sign out. */
@Component({
  selector: 'portal-account-menu',
  imports: [
    LanguageMenu,
    MatDivider,
    MatIcon,
    MatIconButton,
    MatMenu,
    MatMenuItem,
    MatMenuTrigger,
    RouterLink,
  ],
  templateUrl: './account-menu.html',
  styleUrl: './account-menu.scss',
})
export class AccountMenu {
  readonly #auth = inject(Auth);
  readonly #messages = inject(Messages);
  readonly #logLanguage = inject(LogLanguageChoice).language;
  readonly #question = inject(SignOutQuestion);

  protected readonly session = this.#auth.session;
  protected readonly role = computed(() => {
    const session = this.session();
    return session && roleName(session.user.role);
  });

  protected readonly language = computed(() => LOG_LANGUAGES[this.#logLanguage()].name);

  protected async signOut(): Promise<void> {
    if (!(await this.#question.ask())) return;
    this.#auth.signOut().subscribe({
      error: (error: unknown) =>
        this.#messages.show(`You are still signed in. ${problemWords(readProblem(error)).title}.`),
    });
  }
}
