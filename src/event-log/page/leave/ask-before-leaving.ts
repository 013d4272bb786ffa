import { ErrorHandler, Injectable, type Injector, inject } from '@angular/core';
import { EventLogService } from 'ngx-session-event-log';

/** Remembers the errors about which the user was asked. */
@Injectable({ providedIn: 'root' })
class LeaveQuestions {
  readonly #log = inject(EventLogService);
  readonly #errors = inject(ErrorHandler);
  #asked = '';
  #answer: Promise<boolean> | undefined;

  /** Asks once, even if it is called again before there is an answer. */
  ask(injector: Injector): Promise<boolean> {
    if (this.#answer) return this.#answer;
    if (!this.#isNew()) return Promise.resolve(true);
    this.#answer = this.#open(injector).finally(() => (this.#answer = undefined));
    return this.#answer;
  }

  async #open(injector: Injector): Promise<boolean> {
    const session = this.#log.session();
    try {
      const { openLeaveQuestion } = await import('./event-log-leave-question');
      return this.#log.session() === session && (await openLeaveQuestion(injector));
    } catch (error) {
      // Without a network the question may not load, and the user could not sign out.
      this.#errors.handleError(error);
      return true;
    }
  }

  /** Checks whether there are unseen errors about which the user was not asked yet. */
  #isNew(): boolean {
    const errors = `${this.#log.session().id} ${this.#log.news().error}`;
    if (this.#log.unseen().error === 0 || errors === this.#asked) return false;
    this.#asked = errors;
    return true;
  }
}

/**
 * Asks the user in a dialog before unseen errors are lost. Call it before the user ends the session, for example by
 * signing out. The dialog offers to copy all errors of the session for support, as Markdown. It does not open without
 * unseen errors, nor twice for the same errors. If it cannot be shown, the user continues without it.
 *
 * @param injector injector of the application, or of the component that asks; its `EventLogPageIntl` has the texts
 * @returns true to continue; false to stay, or if the session has ended in the meantime
 * @example
 * async signOut() {
 *   // Without unseen errors there is no question, so nothing needs to be loaded.
 *   if (this.log.unseen().error > 0) {
 *     const { askBeforeLeaving } = await import('ngx-session-event-log/page');
 *     if (!(await askBeforeLeaving(this.injector))) return;
 *   }
 *   this.auth.signOut();
 * }
 */
export function askBeforeLeaving(injector: Injector): Promise<boolean> {
  return injector.get(LeaveQuestions).ask(injector);
}
