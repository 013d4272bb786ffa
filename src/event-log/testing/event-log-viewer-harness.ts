import { EventLogHarness } from './event-log-harness';
import { EventLogRowHarness, type EventLogRowHarnessFilters } from './event-log-row-harness';

/** Drives the viewer of support bundles in tests. */
export class EventLogViewerHarness extends EventLogHarness {
  /** CSS selector of the host element, by which loaders find it. */
  static readonly hostSelector = 'event-log-viewer';

  /** The reason why the file is not shown; `null` when it was not refused. */
  async getRefusal(): Promise<string | null> {
    return this.find('.event-log-refusal p');
  }

  /** Facts of the bundle beside its events, by name: session ID, time zone, build. */
  async getFacts(): Promise<Record<string, string>> {
    const list = '.event-log-facts';
    return this.pairsOf(`${list} dt`, `${list} dd`);
  }

  /** The rows that are in the document, newest first. */
  async getRows(filters: EventLogRowHarnessFilters = {}): Promise<EventLogRowHarness[]> {
    return this.locatorForAll(EventLogRowHarness.with(filters))();
  }

  /** The last message to those who listen. */
  async getStatus(): Promise<string> {
    return (await this.locatorFor('.event-log-status')()).text();
  }
}
