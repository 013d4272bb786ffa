import {
  type BaseHarnessFilters,
  type ComponentHarnessConstructor,
  HarnessPredicate,
} from '@angular/cdk/testing';
import { MatProgressBarHarness } from '@angular/material/progress-bar/testing';

import { EventLogDetailsHarness } from './event-log-details-harness';
import { EventLogTextHarness } from './event-log-harness';

/** Filters of rows to find. */
export interface EventLogRowHarnessFilters extends BaseHarnessFilters {
  /** Its title: all of it, or a pattern. */
  readonly title?: string | RegExp;
  /** Its word: `Success`, `Information`, `Warning`, `Error`, or `In progress`. */
  readonly severity?: string | RegExp;
}

/** Drives one row of the log page in tests. */
export class EventLogRowHarness extends EventLogTextHarness {
  /** CSS selector of the host element, by which loaders find it. */
  static readonly hostSelector = 'event-log-table tr.event-log-row';

  readonly #toggle = this.locatorFor('.event-log-toggle');

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

  /** The word for its severity, or for its state while it is in progress. */
  async getSeverity(): Promise<string> {
    return (await this.find('.event-log-verdict')) ?? '';
  }

  /** Time of day and date, as shown. */
  async getTime(): Promise<string> {
    return (await this.find('time')) ?? '';
  }

  /** The time for machines: ISO 8601 in UTC. */
  async getDateTime(): Promise<string | null> {
    return (await this.locatorFor('time')()).getAttribute('datetime');
  }

  /** Its title. */
  async getTitle(): Promise<string> {
    return (await this.find('.event-log-title')) ?? '';
  }

  /** Its message; `null` when it has none. */
  async getMessage(): Promise<string | null> {
    return this.find('.event-log-message');
  }

  /** The number of its repeats: `3 times`; `null` when it was not. */
  async getRepeats(): Promise<string | null> {
    return this.find('.event-log-repeats .event-log-unseen');
  }

  /** The label of its resource; `null` when it has none. */
  async getResource(): Promise<string | null> {
    const text = await this.find('.event-log-resource');
    return text === '' ? null : text;
  }

  /** The target of the link of its resource; `null` when it has none. */
  async getResourceLink(): Promise<string | null> {
    return (await (await this.locatorForOptional('.event-log-resource a')())?.getAttribute('href')) ?? null;
  }

  /** The next step that the row offers, such as `Check status`. */
  async getLink(): Promise<string | null> {
    return this.find('.event-log-action');
  }

  /** The label of the button that runs its row action: `Undo`, `Retry in 12 s`. */
  async getRowAction(): Promise<string | null> {
    return this.find('event-log-row-action-button');
  }

  /** Tells that the time to run its row action is still to come. */
  async isRowActionWaiting(): Promise<boolean> {
    const button = await this.locatorFor('event-log-row-action-button button')();
    return (await button.getAttribute('aria-disabled')) === 'true';
  }

  /** Runs what the row offers, unless that waits for its time. */
  async runRowAction(): Promise<void> {
    await (await this.locatorFor('event-log-row-action-button button')()).click();
  }

  /** Its duration, as shown, or how long it has been in progress; `null` when it has none. */
  async getDuration(): Promise<string | null> {
    return this.find('.event-log-length');
  }

  /**
   * Share of an operation in progress that is done, as its bar shows it: from 0 to 1, or `indeterminate` when that is not
   * known but it takes long; `null` when there is no bar.
   */
  async getProgress(): Promise<number | 'indeterminate' | null> {
    const bar = await this.locatorForOptional(MatProgressBarHarness)();
    if (!bar) return null;
    return (await bar.getMode()) === 'determinate' ? ((await bar.getValue()) ?? 0) / 100 : 'indeterminate';
  }

  /** Copies it for support; only rows of warnings and errors offer that. */
  async copyForSupport(): Promise<void> {
    await (await this.locatorFor('.event-log-copy')()).click();
  }

  /** The note that it was just copied; `null` when it was not. */
  async getCopied(): Promise<string | null> {
    return this.find('.event-log-copied');
  }

  /** The pieces of its texts that are marked because they are searched for. */
  async getMarks(): Promise<string[]> {
    return this.textsOf('mark');
  }

  /** The place in its details that holds what is searched for and the row does not: `In the details, Trace ID: 0af7…`. */
  async getFoundInDetails(): Promise<string | null> {
    return this.find('.event-log-found');
  }

  /** Puts the focus on it: on the button for its details. */
  async focus(): Promise<void> {
    await (await this.#toggle()).focus();
  }

  /** Tells that its details are shown. */
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
}
