import { Injectable, type Injector, inject } from '@angular/core';
import { EventLogService } from 'ngx-session-event-log';

/** Remembers the errors that the user was asked about. */
@Injectable({ providedIn: 'root' })
class LeaveQuestions {
  readonly #log = inject(EventLogService);
  #asked = '';
  #answer: Promise<boolean> | undefined;

  /** Asks once, however often that is wanted before there is an answer. */
  ask(injector: Injector): Promise<boolean> {
    if (this.#answer) return this.#answer;
    if (!this.#isNew()) return Promise.resolve(true);
    this.#answer = this.#open(injector).finally(() => (this.#answer = undefined));
    return this.#answer;
  }

  async #open(injector: Injector): Promise<boolean> {
    const session = this.#log.session();
    const { openLeaveQuestion } = await import('./event-log-leave-question');
    return this.#log.session() === session && openLeaveQuestion(injector);
  }

  /** Checks whether there are errors that the user has not seen and was not asked about. */
  #isNew(): boolean {
    const errors = `${this.#log.session().id} ${this.#log.news().error}`;
    if (this.#log.unseen().error === 0 || errors === this.#asked) return false;
    this.#asked = errors;
    return true;
  }
}

/**
 * Asks the user, in a dialog, before errors are lost that they have not seen; for what ends a session by the user's own
 * will, such as signing out. It offers to copy all errors of the session for support, as Markdown. It asks once: not again
 * unless there are other errors, and not at all when there are none that are unseen.
 *
 * @param injector that of the application, or of the component that asks; the words are its `EventLogPageIntl`
 * @returns whether to go on; `false` as well when the session has ended meanwhile
 * @example
 * async signOut() {
 *   // Without unseen errors nothing has to be loaded to know that there is nothing to ask.
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
