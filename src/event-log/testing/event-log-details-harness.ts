import {
  type BaseHarnessFilters,
  ComponentHarness,
  type ComponentHarnessConstructor,
  HarnessPredicate,
} from '@angular/cdk/testing';

/** A step as the details show it. */
export interface EventLogShownStep {
  readonly title: string;
  /** Its outcome in words. */
  readonly outcome: string;
  /** All its text. */
  readonly text: string;
}

/** Drives the details of a row in tests. */
export class EventLogDetailsHarness extends ComponentHarness {
  static readonly hostSelector = 'event-log-details';

  /** Details that meet all of `options`. */
  static with<T extends EventLogDetailsHarness>(
    this: ComponentHarnessConstructor<T>,
    options: BaseHarnessFilters = {},
  ): HarnessPredicate<T> {
    return new HarnessPredicate(this, options);
  }

  /** All text. */
  async getText(): Promise<string> {
    return clean(await (await this.host()).text());
  }

  /** The pieces of its texts that are marked because they are searched for. */
  async getMarks(): Promise<string[]> {
    const marks = await this.locatorForAll('mark')();
    return Promise.all(marks.map((mark) => mark.text()));
  }

  /** What is listed by name: reason, times, facts, trace ID, withheld values. */
  async getFacts(): Promise<Record<string, string>> {
    const names = await this.locatorForAll('dt')();
    const values = await this.locatorForAll('dd > :first-child, dd:not(:has(> *))')();
    const pairs = names.map(
      async (name, at) => [clean(await name.text()), clean((await values[at]?.text()) ?? '')] as const,
    );
    return Object.fromEntries(await Promise.all(pairs));
  }

  /** What the operation did, in order. */
  async getSteps(): Promise<EventLogShownStep[]> {
    const steps = await this.locatorForAll('event-log-steps li')();
    const titles = await this.locatorForAll('event-log-steps .title')();
    const outcomes = await this.locatorForAll('event-log-steps .outcome')();
    return Promise.all(
      steps.map(async (step, at) => ({
        title: (await titles[at]?.text()) ?? '',
        outcome: (await outcomes[at]?.text()) ?? '',
        text: clean(await step.text()),
      })),
    );
  }

  /** Presses the button of this name: `Copy trace ID`, `Copy for support`. */
  async press(name: string): Promise<void> {
    for (const button of await this.locatorForAll('button')()) {
      if (clean(await button.text()) === name) {
        await button.click();
        return;
      }
    }
    throw new Error(`There is no button "${name}" in the details.`);
  }
}

function clean(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
