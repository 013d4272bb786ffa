import { EventLogHarness } from './event-log-harness';

/** Drives the question of `askBeforeLeaving()` in tests. Find it with `documentRootLoader()`. */
export class EventLogLeaveQuestionHarness extends EventLogHarness {
  /** CSS selector of the host element, by which loaders find it. */
  static readonly hostSelector = 'event-log-leave-question';

  /** Returns the heading. */
  async getTitle(): Promise<string> {
    return (await this.find('h2')) ?? '';
  }

  /** Returns the whole text. */
  async getText(): Promise<string> {
    return (await this.textOf(await this.host())) ?? '';
  }

  /** Returns the titles of the errors that it shows. */
  async getErrors(): Promise<string[]> {
    return this.textsOf('.event-log-leave-error');
  }

  /** Answers: `Stay`, `Sign out`, `Copy and sign out`. */
  async choose(answer: string): Promise<void> {
    await this.clickByText('button', answer);
  }
}
