import {
  type BaseHarnessFilters,
  ComponentHarness,
  type ComponentHarnessConstructor,
  HarnessPredicate,
} from '@angular/cdk/testing';

import { EventLogRowHarness, type EventLogRowHarnessFilters } from './event-log-row-harness';

/** Drives the viewer of support bundles in tests. */
export class EventLogViewerHarness extends ComponentHarness {
  static readonly hostSelector = 'event-log-viewer';

  readonly #refusal = this.locatorForOptional('.refusal p');
  readonly #status = this.locatorFor('.status');

  /** A viewer that meets all of `options`. */
  static with<T extends EventLogViewerHarness>(
    this: ComponentHarnessConstructor<T>,
    options: BaseHarnessFilters = {},
  ): HarnessPredicate<T> {
    return new HarnessPredicate(this, options);
  }

  /** Why the file is not shown; `null` when it was not refused. */
  async getRefusal(): Promise<string | null> {
    const text = await (await this.#refusal())?.text();
    return text?.replace(/\s+/g, ' ').trim() ?? null;
  }

  /** What the bundle tells beside its events, by name: session ID, time zone, build. */
  async getFacts(): Promise<Record<string, string>> {
    const names = await this.locatorForAll('dl:not(event-log-details dl) dt')();
    const values = await this.locatorForAll('dl:not(event-log-details dl) dd')();
    const pairs = names.map(
      async (name, at) => [await name.text(), (await values[at]?.text()) ?? ''] as const,
    );
    return Object.fromEntries(await Promise.all(pairs));
  }

  /** The rows that are in the document, newest first. */
  async getRows(filters: EventLogRowHarnessFilters = {}): Promise<EventLogRowHarness[]> {
    return this.locatorForAll(EventLogRowHarness.with(filters))();
  }

  /** What the viewer said last to those who listen. */
  async getStatus(): Promise<string> {
    return (await this.#status()).text();
  }
}
