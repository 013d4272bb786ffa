import { EventLogHarness, EventLogTextHarness } from './event-log-harness';

/** A step as the details show it. */
export interface EventLogShownStep {
  /** Its title. */
  readonly title: string;
  /** Its outcome in words. */
  readonly outcome: string;
  /** The outcome of each attempt at it, in words; most steps have one. */
  readonly attempts: readonly string[];
  /** All its text. */
  readonly text: string;
}

/** One step in the list. */
class StepHarness extends EventLogTextHarness {
  /** CSS selector of the host element, by which loaders find it. */
  static readonly hostSelector = '.event-log-step';

  async read(): Promise<EventLogShownStep> {
    const text = (await this.textOf(await this.host())) ?? '';
    const attempts = await this.textsOf('.event-log-step-attempts > li');
    return {
      title: (await this.find('.event-log-step-title')) ?? '',
      outcome: (await this.find('.event-log-step-outcome')) ?? '',
      attempts: attempts.length > 0 ? attempts : [text],
      text,
    };
  }
}

/** Drives the details of a row in tests. */
export class EventLogDetailsHarness extends EventLogHarness {
  /** CSS selector of the host element, by which loaders find it. */
  static readonly hostSelector = 'event-log-details';

  /** All text. */
  async getText(): Promise<string> {
    return (await this.textOf(await this.host())) ?? '';
  }

  /** The texts of its buttons, in order; one that has copied says so for a moment. */
  async getButtons(): Promise<string[]> {
    return this.textsOf('button');
  }

  /** The pieces of its texts that are marked because they are searched for. */
  async getMarks(): Promise<string[]> {
    return this.textsOf('mark');
  }

  /** Its reason, times, facts, trace ID and withheld values, by name. */
  async getFacts(): Promise<Record<string, string>> {
    return this.pairsOf('dt', 'dd > :first-child, dd:not(:has(> *))');
  }

  /** The fields to change that can be gone to: the target of each link, by the name of the field. */
  async getFieldLinks(): Promise<Record<string, string>> {
    const links = await this.locatorForAll('.event-log-details-fields a')();
    const pairs = links.map(
      async (link) => [(await this.textOf(link)) ?? '', (await link.getAttribute('href')) ?? ''] as const,
    );
    return Object.fromEntries(await Promise.all(pairs));
  }

  /** The steps of the operation, in order. */
  async getSteps(): Promise<EventLogShownStep[]> {
    const steps = await this.locatorForAll(StepHarness)();
    return Promise.all(steps.map((step) => step.read()));
  }

  /** Presses the button of this name: `Copy trace ID`, `Copy for support`, `Show all 12 steps`. */
  async press(name: string): Promise<void> {
    await this.clickByText('button', name);
  }
}
