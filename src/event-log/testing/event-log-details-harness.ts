import { EventLogHarness, EventLogTextHarness } from './event-log-harness';

/** Step as the details show it. */
export interface EventLogShownStep {
  /** Title of the step. */
  readonly title: string;
  /** Outcome in words. */
  readonly outcome: string;
  /** Texts of the attempts at it; most steps have one. */
  readonly attempts: readonly string[];
  /** Whole text of the step. */
  readonly text: string;
}

/** Step in the list. */
class StepHarness extends EventLogTextHarness {
  /** CSS selector of the host element, by which loaders find it. */
  static readonly hostSelector = '.event-log-step';

  async read(): Promise<EventLogShownStep> {
    const text = (await this.textOf(await this.host())) ?? '';
    const attempts = await this.textsOf('.event-log-step-attempts > li');
    return {
      title: (await this.find('.event-log-step-title')) ?? '',
      outcome: (await this.find('.event-log-step-outcome')) ?? '',
      attempts: attempts.length > 1 ? attempts : [text],
      text,
    };
  }
}

/** Drives the details of a row in tests. */
export class EventLogDetailsHarness extends EventLogHarness {
  /** CSS selector of the host element, by which loaders find it. */
  static readonly hostSelector = 'event-log-details';

  /** Returns the whole text. */
  async getText(): Promise<string> {
    return (await this.textOf(await this.host())) ?? '';
  }

  /** Returns the texts of the buttons, in order. One that has just copied says so for a moment. */
  async getButtons(): Promise<string[]> {
    return this.textsOf('button');
  }

  /** Returns the parts of the texts that are marked as search results. */
  async getMarks(): Promise<string[]> {
    return this.textsOf('mark');
  }

  /** Returns reason, times, facts, trace id and withheld values, by label. */
  async getFacts(): Promise<Record<string, string>> {
    return this.pairsOf('dt', 'dd > :first-child, dd:not(:has(> *))');
  }

  /** Returns the links to the fields to change: their targets, by the name of the field. */
  async getFieldLinks(): Promise<Record<string, string>> {
    const links = await this.locatorForAll('.event-log-details-fields a')();
    const pairs = links.map(
      async (link) => [(await this.textOf(link)) ?? '', (await link.getAttribute('href')) ?? ''] as const,
    );
    return Object.fromEntries(await Promise.all(pairs));
  }

  /** Returns the steps of the operation, in order. */
  async getSteps(): Promise<EventLogShownStep[]> {
    const steps = await this.locatorForAll(StepHarness)();
    return Promise.all(steps.map((step) => step.read()));
  }

  /** Presses the button with this text: `Copy trace ID`, `Copy for support`, `Show all 12 steps`. */
  async press(name: string): Promise<void> {
    await this.clickByText('button', name);
  }
}
