import { EventLogHarness } from './event-log-harness';

/** Drives the question of `askBeforeLeaving()` in tests. It is found by a loader of the whole document. */
export class EventLogLeaveQuestionHarness extends EventLogHarness {
  /** CSS selector of the host element, by which loaders find it. */
  static readonly hostSelector = 'event-log-leave-question';

  /** Its heading. */
  async getTitle(): Promise<string> {
    return (await this.find('h2')) ?? '';
  }

  /** All its text. */
  async getText(): Promise<string> {
    return (await this.textOf(await this.host())) ?? '';
  }

  /** The titles of the errors that it shows. */
  async getErrors(): Promise<string[]> {
    return this.textsOf('.event-log-leave-error');
  }

  /** Answers: `Stay`, `Sign out`, `Copy and sign out`. */
  async choose(answer: string): Promise<void> {
    await this.clickByText('button', answer);
  }
}
