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
  /** What each attempt at it came to, in words; most steps have one. */
  readonly attempts: readonly string[];
  /** All its text. */
  readonly text: string;
}

/** One step in the list. */
class StepHarness extends ComponentHarness {
  static readonly hostSelector = 'event-log-steps .steps > li';

  readonly #title = this.locatorFor('.title');
  readonly #outcome = this.locatorFor('.outcome');
  readonly #attempts = this.locatorForAll('.attempts > li');

  async read(): Promise<EventLogShownStep> {
    const text = clean(await (await this.host()).text());
    const attempts = await Promise.all((await this.#attempts()).map(async (one) => clean(await one.text())));
    return {
      title: await (await this.#title()).text(),
      outcome: await (await this.#outcome()).text(),
      attempts: attempts.length > 0 ? attempts : [text],
      text,
    };
  }
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

  /** The fields to change that can be gone to: where each link leads, by what it is called. */
  async getFieldLinks(): Promise<Record<string, string>> {
    const links = await this.locatorForAll('dd li a')();
    const pairs = links.map(
      async (link) => [clean(await link.text()), (await link.getAttribute('href')) ?? ''] as const,
    );
    return Object.fromEntries(await Promise.all(pairs));
  }

  /** What the operation did, in order. */
  async getSteps(): Promise<EventLogShownStep[]> {
    const steps = await this.locatorForAll(StepHarness)();
    return Promise.all(steps.map((step) => step.read()));
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
