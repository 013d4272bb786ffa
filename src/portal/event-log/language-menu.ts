import { Component, inject, viewChild } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { MatMenu, MatMenuItem } from '@angular/material/menu';

import { Messages } from '../shell/messages';
import { LOG_LANGUAGES, type LogLanguage } from './words/log-language';
import { LogLanguageChoice } from './words/log-language-choice';

/** Submenu that chooses the language of the log. */
@Component({
  selector: 'portal-language-menu',
  imports: [MatIcon, MatMenu, MatMenuItem],
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

  readonly menu = viewChild.required(MatMenu);

  protected readonly languages = LOG_LANGUAGES;
  protected readonly choices: readonly LogLanguage[] = ['en', 'de', 'ar'];
  protected readonly current = this.#choice.language;

  protected choose(language: LogLanguage): void {
    this.#choice.choose(language).catch(() => {
      this.#messages.show(`${LOG_LANGUAGES[language].name} could not be loaded. Try again.`);
    });
  }
}
