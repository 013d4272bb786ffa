import {
  type BaseHarnessFilters,
  ComponentHarness,
  type ComponentHarnessConstructor,
  HarnessPredicate,
} from '@angular/cdk/testing';

import { EventLogDetailsHarness } from './event-log-details-harness';

/** Narrows down which rows to find. */
export interface EventLogRowHarnessFilters extends BaseHarnessFilters {
  readonly title?: string | RegExp;
  /** Its word: `Success`, `Information`, `Warning`, `Error`, or `In progress`. */
  readonly severity?: string | RegExp;
}

/** Drives one row of the log page in tests. */
export class EventLogRowHarness extends ComponentHarness {
  static readonly hostSelector = 'event-log-table tr.row';

  readonly #toggle = this.locatorFor('.toggle');

  /** A row that meets all of `options`. */
  static with<T extends EventLogRowHarness>(
    this: ComponentHarnessConstructor<T>,
    options: EventLogRowHarnessFilters = {},
  ): HarnessPredicate<T> {
    return new HarnessPredicate(this, options)
      .addOption('title', options.title, (harness, title) =>
        HarnessPredicate.stringMatches(harness.getTitle(), title),
      )
      .addOption('severity', options.severity, (harness, severity) =>
        HarnessPredicate.stringMatches(harness.getSeverity(), severity),
      );
  }

  async getSeverity(): Promise<string> {
    return (await this.#textOf('.verdict')) ?? '';
  }

  /** Time of day and date, as shown. */
  async getTime(): Promise<string> {
    return (await this.#textOf('time')) ?? '';
  }

  /** The time for machines: ISO 8601 in UTC. */
  async getDateTime(): Promise<string | null> {
    return (await this.locatorFor('time')()).getAttribute('datetime');
  }

  async getTitle(): Promise<string> {
    return (await this.#textOf('.title')) ?? '';
  }

  async getMessage(): Promise<string | null> {
    return this.#textOf('.message');
  }

  /** How often it was repeated: `3 times`; `null` when it was not. */
  async getRepeats(): Promise<string | null> {
    return this.#textOf('.repeats .hidden');
  }

  async getResource(): Promise<string | null> {
    const text = await this.#textOf('.resource');
    return text === '' ? null : text;
  }

  /** Where the resource is shown. */
  async getResourceLink(): Promise<string | null> {
    return (await (await this.locatorForOptional('.resource a')())?.getAttribute('href')) ?? null;
  }

  /** The next step that the row offers, such as `Check status`. */
  async getLink(): Promise<string | null> {
    return this.#textOf('.action');
  }

  /** What the row can run, as its button says: `Undo`, `Retry in 12 s`. */
  async getRowAction(): Promise<string | null> {
    return this.#textOf('event-log-row-action-button');
  }

  /** Whether the time to run it is still to come. */
  async isRowActionWaiting(): Promise<boolean> {
    const button = await this.locatorFor('event-log-row-action-button button')();
    return (await button.getAttribute('aria-disabled')) === 'true';
  }

  /** Runs what the row offers, unless that waits for its time. */
  async runRowAction(): Promise<void> {
    await (await this.locatorFor('event-log-row-action-button button')()).click();
  }

  async getDuration(): Promise<string | null> {
    return this.#textOf('.length');
  }

  /** The pieces of its texts that are marked because they are searched for. */
  async getMarks(): Promise<string[]> {
    const marks = await this.locatorForAll('mark')();
    return Promise.all(marks.map((mark) => mark.text()));
  }

  /** Where its details hold what is searched for and the row does not: `In the details, Trace ID: 0af7…`. */
  async getFoundInDetails(): Promise<string | null> {
    return this.#textOf('.found');
  }

  /** Puts the focus on it: on the button for its details. */
  async focus(): Promise<void> {
    await (await this.#toggle()).focus();
  }

  /** Whether its details are shown. */
  async isOpen(): Promise<boolean> {
    return (await (await this.#toggle()).getAttribute('aria-expanded')) === 'true';
  }

  /** Shows its details, unless they are shown already. */
  async open(): Promise<EventLogDetailsHarness> {
    if (!(await this.isOpen())) await (await this.#toggle()).click();
    const id = await (await this.#toggle()).getAttribute('aria-controls');
    return this.documentRootLocatorFactory().locatorFor(
      EventLogDetailsHarness.with({ ancestor: `#${id ?? ''}` }),
    )();
  }

  /** Hides its details. */
  async close(): Promise<void> {
    if (await this.isOpen()) await (await this.#toggle()).click();
  }

  async #textOf(selector: string): Promise<string | null> {
    const element = await this.locatorForOptional(selector)();
    return element ? (await element.text()).replace(/\s+/g, ' ').trim() : null;
  }
}
