import { Component, inject } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';

import { Messages } from '../shell/messages';
import { LOG_LANGUAGES, type LogLanguage } from './words/log-language';
import { LogLanguageChoice } from './words/log-language-choice';

/** Chooses the language of the log. */
@Component({
  selector: 'portal-language-menu',
  imports: [MatIcon, MatIconButton, MatMenu, MatMenuItem, MatMenuTrigger],
  templateUrl: './language-menu.html',
  styles: `
    .about {
      max-width: 220px;
      margin: 0;
      padding: 8px 16px 12px;
      font: var(--mat-sys-body-small);
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export class LanguageMenu {
  readonly #choice = inject(LogLanguageChoice);
  readonly #messages = inject(Messages);

  protected readonly languages = LOG_LANGUAGES;
  protected readonly choices: readonly LogLanguage[] = ['en', 'de', 'ar'];
  protected readonly current = this.#choice.language;

  protected choose(language: LogLanguage): void {
    this.#choice.choose(language).catch(() => {
      this.#messages.show(`${LOG_LANGUAGES[language].name} could not be loaded. Try again.`);
    });
  }
}
