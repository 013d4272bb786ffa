import { MatProgressBarHarness } from '@angular/material/progress-bar/testing';

import { EventLogHarness } from './event-log-harness';

/** Entry as the peek shows it. */
export interface EventLogPeekEntry {
  /** Severity or state in words: `Success`, `Information`, `Warning`, `Error`, or `In progress`. */
  readonly severity: string;
  /** Title of the entry. */
  readonly title: string;
  /** Labels of the links: the resource, then the next step. */
  readonly links: readonly string[];
}

/** Drives the peek of `<event-log-button peek />` in tests. */
export class EventLogPeekHarness extends EventLogHarness {
  /** CSS selector of the host element, by which loaders find it. */
  static readonly hostSelector = 'event-log-peek';

  /** Returns the entries: running ones, then those with the latest outcome. */
  async getEntries(): Promise<EventLogPeekEntry[]> {
    const severities = await this.textsOf('.event-log-peek-severity');
    const titles = await this.textsOf('.event-log-peek-title');
    const links = await this.locatorForAll('.event-log-peek-links')();
    return Promise.all(
      titles.map(async (title, at) => ({
        severity: severities[at] ?? '',
        title,
        links: ((await links[at]?.text()) ?? '').split(/\s{2,}|\n/).filter(Boolean),
      })),
    );
  }

  /** Returns the percentage of each running operation, in order; `null` if it is unknown. */
  async getProgress(): Promise<(number | null)[]> {
    const bars = await this.locatorForAll(MatProgressBarHarness)();
    return Promise.all(bars.map((bar) => bar.getValue()));
  }

  /** Follows the link with this text: `View all`, or one of an entry. */
  async follow(name: string): Promise<void> {
    await this.clickByText('a', name);
  }

  /** Copies the warning or error with this title for support. */
  async copyForSupport(title: string): Promise<void> {
    const at = (await this.textsOf('.event-log-peek-title')).indexOf(title);
    const row = `.event-log-peek-entry:nth-child(${at + 1})`;
    await (await this.locatorFor(`${row} .event-log-peek-copy`)()).click();
  }

  /** Returns the announced result of the last copying; `null` if nothing was copied. */
  async getCopied(): Promise<string | null> {
    const told = await this.find('[aria-live]');
    return told === '' ? null : told;
  }

  /** Returns the label of the button that shows waiting events; `null` if none are waiting. */
  async getWaiting(): Promise<string | null> {
    return this.find('.event-log-peek-new');
  }

  /** Shows the waiting events. */
  async showNew(): Promise<void> {
    await (await this.locatorFor('.event-log-peek-new button')()).click();
  }
}
