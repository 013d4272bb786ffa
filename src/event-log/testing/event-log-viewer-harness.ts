import { EventLogHarness } from './event-log-harness';
import { EventLogRowHarness, type EventLogRowHarnessFilters } from './event-log-row-harness';

/** Drives the viewer of support bundles in tests. */
export class EventLogViewerHarness extends EventLogHarness {
  /** CSS selector of the host element, by which loaders find it. */
  static readonly hostSelector = 'event-log-viewer';

  /** Returns the reason why a file is not shown; `null` if it was not refused. */
  async getRefusal(): Promise<string | null> {
    return this.find('.event-log-refusal p');
  }

  /** Returns the facts about the bundle, by label: session id, time zone, build. */
  async getFacts(): Promise<Record<string, string>> {
    const list = '.event-log-facts';
    return this.pairsOf(`${list} dt`, `${list} dd`);
  }

  /** Returns the rows in the document, newest first. */
  async getRows(filters: EventLogRowHarnessFilters = {}): Promise<EventLogRowHarness[]> {
    return this.locatorForAll(EventLogRowHarness.with(filters))();
  }

  /** Returns the last announcement to screen readers. */
  async getStatus(): Promise<string> {
    return (await this.locatorFor('.event-log-status')()).text();
  }
}
