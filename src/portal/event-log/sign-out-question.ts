import { inject, Injector, Service } from '@angular/core';
import { EventLogService } from 'ngx-session-event-log';

import { LogLanguageChoice } from './words/log-language-choice';

/** Asks before signing out if that would lose errors that the user has not seen. */
@Service()
export class SignOutQuestion {
  readonly #log = inject(EventLogService);
  readonly #language = inject(LogLanguageChoice);
  readonly #injector = inject(Injector);

  /** Resolves to true if no errors are unseen or the user confirms. */
  async ask(): Promise<boolean> {
    if (this.#log.unseen().error === 0) return true;
    try {
      const [{ askBeforeLeaving, EventLogPageIntl }] = await Promise.all([
        import('ngx-session-event-log/page'),
        this.#language.openPage(),
      ]);
      const words = { provide: EventLogPageIntl, useValue: this.#language.pageIntl };
      return await askBeforeLeaving(Injector.create({ providers: [words], parent: this.#injector }));
    } catch {
      // Signing out must not fail because the question cannot be loaded.
      return true;
    }
  }
}
