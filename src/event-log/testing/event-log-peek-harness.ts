import {
  type BaseHarnessFilters,
  ComponentHarness,
  type ComponentHarnessConstructor,
  HarnessPredicate,
} from '@angular/cdk/testing';

/** An entry as the peek shows it. */
export interface EventLogPeekEntry {
  /** Its word: `Success`, `Information`, `Warning`, `Error`, or `In progress`. */
  readonly severity: string;
  readonly title: string;
  /** What its links are called: the thing, then the next step. */
  readonly links: readonly string[];
}

/** Drives what `<event-log-button peek />` opens, in tests. */
export class EventLogPeekHarness extends ComponentHarness {
  static readonly hostSelector = 'event-log-peek';

  /** A peek that meets all of `options`. */
  static with<T extends EventLogPeekHarness>(
    this: ComponentHarnessConstructor<T>,
    options: BaseHarnessFilters = {},
  ): HarnessPredicate<T> {
    return new HarnessPredicate(this, options);
  }

  /** What it shows: what is running, then what came to its outcome last. */
  async getEntries(): Promise<EventLogPeekEntry[]> {
    const severities = await this.locatorForAll('.severity')();
    const titles = await this.locatorForAll('.title')();
    const links = await this.locatorForAll('.links')();
    return Promise.all(
      titles.map(async (title, at) => ({
        severity: (await severities[at]?.text()) ?? '',
        title: await title.text(),
        links: ((await links[at]?.text()) ?? '').split(/\s{2,}|\n/).filter(Boolean),
      })),
    );
  }

  /** Follows the link of this name: `View all`, or one of an entry. */
  async follow(name: string): Promise<void> {
    for (const link of await this.locatorForAll('a')()) {
      if ((await link.text()) === name) {
        await link.click();
        return;
      }
    }
    throw new Error(`There is no link "${name}" in the peek.`);
  }
}
