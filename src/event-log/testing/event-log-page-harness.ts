import { TestKey } from '@angular/cdk/testing';
import { EVENT_LOG_SEVERITIES, type EventLogSeverity } from 'ngx-session-event-log';

import { EventLogHarness } from './event-log-harness';
import { EventLogRowHarness, type EventLogRowHarnessFilters } from './event-log-row-harness';
import { EventLogTimelineHarness } from './event-log-timeline-harness';

const TOOLS = 'header a, header button:not([role]), .waiting button, .nothing button';
const EXPORTS = 'event-log-export [role="menuitem"]';
const FILTER_EXAMPLES = 'event-log-filter-help dd button';

/**
 * Drives the log page in tests.
 *
 * @example
 * const page = await loader.getHarness(EventLogPageHarness);
 * await page.search('port');
 * const [row] = await page.getRows({ severity: 'Error' });
 * expect(await row?.getTitle()).toBe('Port was not deployed');
 */
export class EventLogPageHarness extends EventLogHarness {
  /** CSS selector of the host element, by which loaders find it. */
  static readonly hostSelector = 'event-log-page';

  readonly #searchField = this.locatorFor('input[type="search"]');
  readonly #options = this.locatorForAll('[role="option"]');
  readonly #category = this.locatorFor('event-log-filters select');
  readonly #results = this.locatorForOptional('.results');
  readonly #nothing = this.locatorForOptional('.nothing h2');
  readonly #status = this.locatorFor('.status');
  readonly #span = this.locatorForOptional('event-log-span button');
  readonly #pauseButton = this.locatorFor('event-log-pause button');
  readonly #pauseState = this.locatorFor('event-log-pause span');

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

  /** The text in the search field. */
  async getSearch(): Promise<string> {
    return (await this.#searchField()).getProperty<string>('value');
  }

  /** Presses Escape in the search field. */
  async escapeSearch(): Promise<void> {
    await (await this.#searchField()).sendKeys(TestKey.ESCAPE);
  }

  /** The hints below the search field: that something typed there is no condition. */
  async getSearchHints(): Promise<string[]> {
    return this.textsOf('.hints p');
  }

  /** The conditions that `Filter help` offers; opens it. */
  async getFilterExamples(): Promise<string[]> {
    await this.#openFilterHelp();
    return this.textsOf(FILTER_EXAMPLES);
  }

  /** Adds one of {@link getFilterExamples} to the search field. */
  async takeFilterExample(text: string): Promise<void> {
    await this.#openFilterHelp();
    await this.clickByText(FILTER_EXAMPLES, text);
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
    return this.textsOf('[role="option"]');
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
    return this.textsOf('event-log-filters select option');
  }

  /** Presses the heading of a column: `Severity`, `Time`, `Duration`. */
  async sortBy(column: string): Promise<void> {
    await this.clickByText('thead button', column);
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
    await this.chooseByText('event-log-group-by select', label);
  }

  /** The headings of the groups that are in the document: `Service 3 events`. */
  async getGroups(): Promise<string[]> {
    return this.textsOf('tr.group');
  }

  /** The number of events that are shown, in words; `null` when the log is empty. */
  async getResults(): Promise<string | null> {
    return this.textOf(await this.#results());
  }

  /** The heading in place of rows when there are none. */
  async getEmptyText(): Promise<string | null> {
    return this.textOf(await this.#nothing());
  }

  /** The last message to those who listen. */
  async getStatus(): Promise<string> {
    return (await this.#status()).text();
  }

  /** The names of the buttons and links above the rows, and in place of them. */
  async getTools(): Promise<string[]> {
    return this.textsOf(TOOLS);
  }

  /** The items of the menu of `Export`; opens it. */
  async getExports(): Promise<string[]> {
    await this.#openExports();
    return this.textsOf(EXPORTS);
  }

  /** Chooses one of {@link getExports}: `CSV`, `JSON`, `Markdown`, `Support bundle`, `Copy for support`. */
  async export(name: string): Promise<void> {
    await this.#openExports();
    await this.clickByText(EXPORTS, name);
  }

  /** Presses one of {@link getTools}: `Clear log`, `Undo`, `Clear filters`, `Show 5 new events`. */
  async press(tool: string): Promise<void> {
    await this.clickByText(TOOLS, tool);
  }

  /** The lines on what is recorded and what is not; opens them. */
  async getRecorded(): Promise<string[]> {
    const details = await this.locatorFor('event-log-about details')();
    if (!(await details.getProperty<boolean>('open'))) {
      await (await this.locatorFor('event-log-about summary')()).click();
    }
    return this.textsOf('event-log-about :is(li, p)');
  }

  /** The time line above the rows. */
  async getTimeline(): Promise<EventLogTimelineHarness> {
    return this.locatorFor(EventLogTimelineHarness)();
  }

  /** The span of time that is shown; `null` when all of it is. */
  async getSpan(): Promise<string | null> {
    return this.textOf(await this.#span());
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

  /** The note of a page that is paused, with how many events wait; `null` when it is not paused. */
  async getPaused(): Promise<string | null> {
    const text = await (await this.#pauseState()).text();
    return text === '' ? null : text;
  }

  /** Chooses how times are shown: `Absolute` or `Relative`. */
  async showTimes(style: string): Promise<void> {
    await this.showViewOptions();
    await this.clickByText('event-log-time-style label', style);
  }

  /** The time zone of the times that are shown; `null` where they need none. */
  async getTimeZone(): Promise<string | null> {
    const zone = await (await this.locatorForOptional('event-log-time-zone')())?.text();
    return zone === '' ? null : (zone ?? null);
  }

  async #openFilterHelp(): Promise<void> {
    const toggle = await this.locatorFor('event-log-filter-help button[aria-expanded]')();
    if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
  }

  /** Opens _View options_: times, groups, keys and announcements. What is in it opens it by itself. */
  async showViewOptions(): Promise<void> {
    const toggle = await this.locatorFor('event-log-view-options > button')();
    if ((await toggle.getAttribute('aria-expanded')) !== 'true') await toggle.click();
  }

  /** The keys that _View options_ explain. */
  async getKeys(): Promise<string[]> {
    await this.showViewOptions();
    return this.textsOf('event-log-keyboard kbd');
  }

  /** Switches the keys that work anywhere on the page on or off. */
  async useSingleKeys(use: boolean): Promise<void> {
    await this.showViewOptions();
    const box = await this.locatorFor('event-log-keyboard input[type="checkbox"]')();
    if ((await box.getProperty<boolean>('checked')) !== use) await box.click();
  }

  /** The kinds of news that are announced, in words. */
  async getAnnouncements(): Promise<string> {
    await this.showViewOptions();
    return (await this.textsOf('event-log-keyboard option:checked'))[0] ?? '';
  }

  /** Chooses the kinds of news that are announced. */
  async announce(label: string): Promise<void> {
    await this.showViewOptions();
    await this.chooseByText('event-log-keyboard select', label);
  }

  async #openExports(): Promise<void> {
    if ((await this.textsOf(EXPORTS)).length === 0) await this.press('Export');
  }
}
