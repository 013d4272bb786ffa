import {
  type BaseHarnessFilters,
  ComponentHarness,
  type ComponentHarnessConstructor,
  HarnessPredicate,
} from '@angular/cdk/testing';

/** Drives the question of `askBeforeLeaving()` in tests. It is found by a loader of the whole document. */
export class EventLogLeaveQuestionHarness extends ComponentHarness {
  static readonly hostSelector = 'event-log-leave-question';

  /** A question that meets all of `options`. */
  static with<T extends EventLogLeaveQuestionHarness>(
    this: ComponentHarnessConstructor<T>,
    options: BaseHarnessFilters = {},
  ): HarnessPredicate<T> {
    return new HarnessPredicate(this, options);
  }

  /** Its heading. */
  async getTitle(): Promise<string> {
    return (await this.locatorFor('h2')()).text();
  }

  /** All its text. */
  async getText(): Promise<string> {
    return (await (await this.host()).text()).replace(/\s+/g, ' ').trim();
  }

  /** The titles of the errors that it shows. */
  async getErrors(): Promise<string[]> {
    const errors = await this.locatorForAll('li')();
    return Promise.all(errors.map((error) => error.text()));
  }

  /** Answers: `Stay`, `Sign out`, `Copy and sign out`. */
  async choose(answer: string): Promise<void> {
    const buttons = await this.locatorForAll('button')();
    for (const button of buttons) {
      if ((await button.text()) === answer) {
        await button.click();
        return;
      }
    }
    throw new Error(`"${answer}" is no answer to the question.`);
  }
}
