import {
  type BaseHarnessFilters,
  ComponentHarness,
  type ComponentHarnessConstructor,
  HarnessPredicate,
  type TestElement,
  TestKey,
} from '@angular/cdk/testing';
import { EVENT_LOG_SEVERITIES, type EventLogSeverity } from 'ngx-session-event-log';

import { EventLogRowHarness, type EventLogRowHarnessFilters } from './event-log-row-harness';
import { EventLogTimelineHarness } from './event-log-timeline-harness';

const TOOLS = 'header a, header button:not([role]), .waiting button, .nothing button';

/**
 * Drives the log page in tests.
 *
 * @example
 * const page = await loader.getHarness(EventLogPageHarness);
 * await page.search('port');
 * const [row] = await page.getRows({ severity: 'Error' });
 * expect(await row?.getTitle()).toBe('Port was not deployed');
 */
export class EventLogPageHarness extends ComponentHarness {
  static readonly hostSelector = 'event-log-page';

  readonly #searchField = this.locatorFor('input[type="search"]');
  readonly #options = this.locatorForAll('[role="option"]');
  readonly #category = this.locatorFor('event-log-filters select');
  readonly #results = this.locatorForOptional('.results');
  readonly #nothing = this.locatorForOptional('.nothing h2');
  readonly #progress = this.locatorForOptional('event-log-progress label');
  readonly #status = this.locatorFor('.status');
  readonly #span = this.locatorForOptional('event-log-span button');
  readonly #pauseButton = this.locatorFor('event-log-pause button');
  readonly #pauseState = this.locatorFor('event-log-pause span');

  /** A page that meets all of `options`. */
  static with<T extends EventLogPageHarness>(
    this: ComponentHarnessConstructor<T>,
    options: BaseHarnessFilters = {},
  ): HarnessPredicate<T> {
    return new HarnessPredicate(this, options);
  }

  /** The rows that are in the document, in their order: all of a short log, and of a long one those in sight. */
  async getRows(filters: EventLogRowHarnessFilters = {}): Promise<EventLogRowHarness[]> {
    return this.locatorForAll(EventLogRowHarness.with(filters))();
  }

  /** The first such row. */
  async getRow(filters: EventLogRowHarnessFilters = {}): Promise<EventLogRowHarness> {
    return this.locatorFor(EventLogRowHarness.with(filters))();
  }

  /** Types into the search field, in place of what was there. */
  async search(text: string): Promise<void> {
    const field = await this.#searchField();
    await field.clear();
    if (text) await field.sendKeys(text);
  }

  /** What the search field holds. */
  async getSearch(): Promise<string> {
    return (await this.#searchField()).getProperty<string>('value');
  }

  /** Presses Escape in the search field. */
  async escapeSearch(): Promise<void> {
    await (await this.#searchField()).sendKeys(TestKey.ESCAPE);
  }

  /** What the page says about the search field: that something typed there is no condition. */
  async getSearchHints(): Promise<string[]> {
    const hints = await this.locatorForAll('.hints p')();
    return Promise.all(hints.map((hint) => hint.text()));
  }

  /** The conditions that `Filter help` offers; opens it. */
  async getFilterExamples(): Promise<string[]> {
    const examples = await this.#openFilterHelp();
    return Promise.all(examples.map((example) => example.text()));
  }

  /** Adds one of {@link getFilterExamples} to the search field. */
  async takeFilterExample(text: string): Promise<void> {
    for (const example of await this.#openFilterHelp()) {
      if ((await example.text()) === text) {
        await example.click();
        return;
      }
    }
    throw new Error(
      `There is no "${text}" in the filter help, only: ${(await this.getFilterExamples()).join(', ')}.`,
    );
  }

  /** Shows only these severities; none for all. */
  async filterBySeverity(...severities: readonly EventLogSeverity[]): Promise<void> {
    const options = await this.#options();
    for (const [index, severity] of EVENT_LOG_SEVERITIES.entries()) {
      const option = options[index];
      const selected = (await option?.getAttribute('aria-selected')) === 'true';
      if (selected !== severities.includes(severity)) await option?.click();
    }
  }

  /** The options of the severity filter with their counts: `Success 3`. */
  async getSeverityOptions(): Promise<string[]> {
    const options = await this.#options();
    return Promise.all(options.map(async (option) => (await option.text()).replace(/\s+/g, ' ')));
  }

  /** Shows only the category of this label, or of `All categories`. */
  async filterByCategory(label: string): Promise<void> {
    const labels = await this.getCategoryOptions();
    const index = labels.findIndex((option) => option.replace(/ \(\d+\)$/, '') === label);
    if (index < 0) throw new Error(`There is no category "${label}", only: ${labels.join(', ')}.`);
    await (await this.#category()).selectOptions(index);
  }

  /** The options of the category filter with their counts: `Service (3)`. */
  async getCategoryOptions(): Promise<string[]> {
    const options = await this.locatorForAll('event-log-filters select option')();
    return Promise.all(options.map((option) => option.text()));
  }

  /** Presses the heading of a column: `Severity`, `Time`, `Duration`. */
  async sortBy(column: string): Promise<void> {
    for (const button of await this.locatorForAll('thead button')()) {
      if ((await button.text()) === column) {
        await button.click();
        return;
      }
    }
    throw new Error(`The log page cannot be sorted by "${column}".`);
  }

  /** The column that the table is sorted by, and in which direction. */
  async getSort(): Promise<{ readonly column: string; readonly direction: 'ascending' | 'descending' }> {
    const header = await this.locatorFor('th[aria-sort]')();
    const direction = (await header.getAttribute('aria-sort')) as 'ascending' | 'descending';
    return { column: (await header.text()).trim(), direction };
  }

  /** Groups the rows by `Resource`, `Category` or `None`. */
  async groupBy(label: string): Promise<void> {
    await this.showViewOptions();
    const labels = await Promise.all(
      (await this.locatorForAll('event-log-group-by option')()).map((option) => option.text()),
    );
    const index = labels.map((option) => option.trim()).indexOf(label);
    if (index < 0) throw new Error(`Rows cannot be grouped by "${label}", only: ${labels.join(', ')}.`);
    await (await this.locatorFor('event-log-group-by select')()).selectOptions(index);
  }

  /** What stands above the groups that are in the document: `Service 3 events`. */
  async getGroups(): Promise<string[]> {
    const groups = await this.locatorForAll('tr.group')();
    return Promise.all(groups.map(async (group) => (await group.text()).replace(/\s+/g, ' ').trim()));
  }

  /** How many events are shown, in words; `null` when the log is empty. */
  async getResults(): Promise<string | null> {
    return (await (await this.#results())?.text()) ?? null;
  }

  /** What stands in place of rows when there are none. */
  async getEmptyText(): Promise<string | null> {
    return (await (await this.#nothing())?.text()) ?? null;
  }

  /** What the page said last to those who listen. */
  async getStatus(): Promise<string> {
    return (await this.#status()).text();
  }

  /** The names of the buttons and links above the rows, and in place of them. */
  async getTools(): Promise<string[]> {
    const tools = await this.locatorForAll(TOOLS)();
    return Promise.all(tools.map((tool) => tool.text()));
  }

  /** What the menu of `Export` offers; opens it. */
  async getExports(): Promise<string[]> {
    const items = await this.#openExports();
    return Promise.all(items.map((item) => item.text()));
  }

  /** Chooses one of {@link getExports}: `CSV`, `JSON`, `Markdown`, `Support bundle`, `Copy for support`. */
  async export(name: string): Promise<void> {
    for (const item of await this.#openExports()) {
      if ((await item.text()) === name) {
        await item.click();
        return;
      }
    }
    throw new Error(`The log page does not export "${name}", only: ${(await this.getExports()).join(', ')}.`);
  }

  /** How much is done of an export that takes its time: `Exporting: 45%`; `null` when none does. */
  async getProgress(): Promise<string | null> {
    return (await (await this.#progress())?.text()) ?? null;
  }

  /** Presses one of {@link getTools}: `Clear log`, `Undo`, `Clear filters`, `Show 5 new events`. */
  async press(tool: string): Promise<void> {
    const tools = await this.locatorForAll(TOOLS)();
    for (const one of tools) {
      if ((await one.text()) === tool) {
        await one.click();
        return;
      }
    }
    throw new Error(`There is no "${tool}" on the log page, only: ${(await this.getTools()).join(', ')}.`);
  }

  /** What the page says to be recorded and not, line by line; opens that. */
  async getRecorded(): Promise<string[]> {
    const details = await this.locatorFor('event-log-about details')();
    if (!(await details.getProperty<boolean>('open'))) {
      await (await this.locatorFor('event-log-about summary')()).click();
    }
    const lines = await this.locatorForAll('event-log-about :is(li, p)')();
    return Promise.all(lines.map(async (line) => (await line.text()).replace(/\s+/g, ' ')));
  }

  /** The time line above the rows. */
  async getTimeline(): Promise<EventLogTimelineHarness> {
    return this.locatorFor(EventLogTimelineHarness)();
  }

  /** The span of time that is shown; `null` when all of it is. */
  async getSpan(): Promise<string | null> {
    return (await (await this.#span())?.text()) ?? null;
  }

  /** Shows all times again. */
  async clearSpan(): Promise<void> {
    await (await this.#span())?.click();
  }

  /** Holds the page still, unless it is already. */
  async pause(): Promise<void> {
    if ((await this.getPaused()) === null) await (await this.#pauseButton()).click();
  }

  /** Lets the page go on, unless it does already. */
  async resume(): Promise<void> {
    if ((await this.getPaused()) !== null) await (await this.#pauseButton()).click();
  }

  /** What a page that is paused says about it, with how many events wait; `null` when it is not paused. */
  async getPaused(): Promise<string | null> {
    const text = await (await this.#pauseState()).text();
    return text === '' ? null : text;
  }

  /** Chooses how times are shown: `Absolute` or `Relative`. */
  async showTimes(style: string): Promise<void> {
    await this.showViewOptions();
    const labels = await this.locatorForAll('event-log-time-style label')();
    for (const label of labels) {
      if ((await label.text()) === style) {
        await label.click();
        return;
      }
    }
    throw new Error(`The log page shows no times "${style}".`);
  }

  /** The time zone of the times that are shown; `null` where they need none. */
  async getTimeZone(): Promise<string | null> {
    const zone = await (await this.locatorForOptional('event-log-time-zone')())?.text();
    return zone === '' ? null : (zone ?? null);
  }

  async #openFilterHelp(): Promise<TestElement[]> {
    const toggle = await this.locatorFor('event-log-filter-help button[aria-expanded]')();
    if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
    return this.locatorForAll('event-log-filter-help dd button')();
  }

  /** Opens _View options_: times, groups, keys and announcements. What is in it opens it by itself. */
  async showViewOptions(): Promise<void> {
    const toggle = await this.locatorFor('event-log-view-options > button')();
    if ((await toggle.getAttribute('aria-expanded')) !== 'true') await toggle.click();
  }

  /** The keys that _View options_ explain. */
  async getKeys(): Promise<string[]> {
    await this.showViewOptions();
    const keys = await this.locatorForAll('event-log-keyboard kbd')();
    return Promise.all(keys.map((key) => key.text()));
  }

  /** Switches the keys that work anywhere on the page on or off. */
  async useSingleKeys(use: boolean): Promise<void> {
    await this.showViewOptions();
    const box = await this.locatorFor('event-log-keyboard input[type="checkbox"]')();
    if ((await box.getProperty<boolean>('checked')) !== use) await box.click();
  }

  /** What of the news is announced, in words. */
  async getAnnouncements(): Promise<string> {
    const [label] = await this.#announcementLabels('option:checked');
    return label ?? '';
  }

  /** Chooses what of the news is announced. */
  async announce(label: string): Promise<void> {
    const labels = await this.#announcementLabels('option');
    const index = labels.indexOf(label);
    if (index < 0) throw new Error(`"${label}" cannot be announced, only: ${labels.join(', ')}.`);
    await (await this.locatorFor('event-log-keyboard select')()).selectOptions(index);
  }

  async #announcementLabels(options: string): Promise<string[]> {
    await this.showViewOptions();
    const found = await this.locatorForAll(`event-log-keyboard select ${options}`)();
    return Promise.all(found.map((option) => option.text()));
  }

  async #openExports(): Promise<TestElement[]> {
    const find = this.locatorForAll('event-log-export [role="menuitem"]');
    const items = await find();
    if (items.length > 0) return items;
    await this.press('Export');
    return find();
  }
}
