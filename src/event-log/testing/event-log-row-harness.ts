import {
  type BaseHarnessFilters,
  type ComponentHarnessConstructor,
  HarnessPredicate,
} from '@angular/cdk/testing';
import { MatProgressBarHarness } from '@angular/material/progress-bar/testing';

import { EventLogDetailsHarness } from './event-log-details-harness';
import { EventLogTextHarness } from './event-log-harness';

/** Filters for finding rows. */
export interface EventLogRowHarnessFilters extends BaseHarnessFilters {
  /** Title: the whole text, or a pattern. */
  readonly title?: string | RegExp;
  /** Severity or state in words: `Success`, `Information`, `Warning`, `Error`, or `In progress`. */
  readonly severity?: string | RegExp;
}

/** Drives a row of the log page in tests. */
export class EventLogRowHarness extends EventLogTextHarness {
  /** CSS selector of the host element, by which loaders find it. */
  static readonly hostSelector = 'event-log-table tr.event-log-row';

  readonly #toggle = this.locatorFor('.event-log-toggle');

  /** Finds a row that matches all `options`. */
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

  /** Returns the severity in words, or the state while it is running. */
  async getSeverity(): Promise<string> {
    return (await this.find('.event-log-verdict')) ?? '';
  }

  /** Returns time of day and date, as shown. */
  async getTime(): Promise<string> {
    return (await this.find('time')) ?? '';
  }

  /** Returns the machine-readable time: ISO 8601 in UTC. */
  async getDateTime(): Promise<string | null> {
    return (await this.locatorFor('time')()).getAttribute('datetime');
  }

  /** Returns the title. */
  async getTitle(): Promise<string> {
    return (await this.find('.event-log-title')) ?? '';
  }

  /** Returns the message; `null` if it has none. */
  async getMessage(): Promise<string | null> {
    return this.find('.event-log-message');
  }

  /** Returns the number of repeats, `3 times`; `null` if it was not repeated. */
  async getRepeats(): Promise<string | null> {
    return this.find('.event-log-repeats .event-log-unseen');
  }

  /** Returns the label of the resource; `null` if it has none. */
  async getResource(): Promise<string | null> {
    const text = await this.find('.event-log-resource');
    return text === '' ? null : text;
  }

  /** Returns the target of the link to the resource; `null` if it has none. */
  async getResourceLink(): Promise<string | null> {
    return (await (await this.locatorForOptional('.event-log-resource a')())?.getAttribute('href')) ?? null;
  }

  /** Returns the link to the next step, such as `Check status`; `null` if it has none. */
  async getLink(): Promise<string | null> {
    return this.find('.event-log-action');
  }

  /** Returns the label of the row action, `Undo` or `Retry in 12 s`; `null` if it has none. */
  async getRowAction(): Promise<string | null> {
    return this.find('event-log-row-action-button');
  }

  /** Checks whether the row action is not available yet. */
  async isRowActionWaiting(): Promise<boolean> {
    const button = await this.locatorFor('event-log-row-action-button button')();
    return (await button.getAttribute('aria-disabled')) === 'true';
  }

  /** Presses the button of the row action. */
  async runRowAction(): Promise<void> {
    await (await this.locatorFor('event-log-row-action-button button')()).click();
  }

  /** Returns the duration, as shown, or the elapsed time of a running operation; `null` if it has none. */
  async getDuration(): Promise<string | null> {
    return this.find('.event-log-length');
  }

  /**
   * Returns the progress of a running operation, as its bar shows it: from 0 to 1, or `indeterminate` if it is unknown and
   * takes long; `null` without a bar.
   */
  async getProgress(): Promise<number | 'indeterminate' | null> {
    const bar = await this.locatorForOptional(MatProgressBarHarness)();
    if (!bar) return null;
    return (await bar.getMode()) === 'determinate' ? ((await bar.getValue()) ?? 0) / 100 : 'indeterminate';
  }

  /** Copies the event for support. Only rows of warnings and errors have that button. */
  async copyForSupport(): Promise<void> {
    await (await this.locatorFor('.event-log-copy')()).click();
  }

  /** Returns the note that it was just copied; `null` if it was not. */
  async getCopied(): Promise<string | null> {
    return this.find('.event-log-copied');
  }

  /** Returns the parts of the texts that are marked as search results. */
  async getMarks(): Promise<string[]> {
    return this.textsOf('mark');
  }

  /** Returns the part of the details with a search result that the row does not show: `In the details, Trace ID: 0af7…`. */
  async getFoundInDetails(): Promise<string | null> {
    return this.find('.event-log-found');
  }

  /** Focuses the row: its button for the details. */
  async focus(): Promise<void> {
    await (await this.#toggle()).focus();
  }

  /** Checks whether the details are shown. */
  async isOpen(): Promise<boolean> {
    return (await (await this.#toggle()).getAttribute('aria-expanded')) === 'true';
  }

  /** Shows the details, and returns their harness. */
  async open(): Promise<EventLogDetailsHarness> {
    if (!(await this.isOpen())) await (await this.#toggle()).click();
    const id = await (await this.#toggle()).getAttribute('aria-controls');
    return this.documentRootLocatorFactory().locatorFor(
      EventLogDetailsHarness.with({ ancestor: `#${id ?? ''}` }),
    )();
  }

  /** Hides the details. */
  async close(): Promise<void> {
    if (await this.isOpen()) await (await this.#toggle()).click();
  }
}
