import { inject, Injector, Service } from '@angular/core';
import { EventLogService } from 'ngx-session-event-log';

import { LogLanguageChoice } from './words/log-language-choice';

/** Asks before signing out loses errors that the user has not seen. */
@Service()
export class SignOutQuestion {
  readonly #log = inject(EventLogService);
  readonly #language = inject(LogLanguageChoice);
  readonly #injector = inject(Injector);

  /** True to sign out: no error is unseen, or the user wants to leave all the same. */
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
      // Nobody has to stay because a question cannot be loaded.
      return true;
    }
  }
}
