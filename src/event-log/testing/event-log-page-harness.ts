import { TestKey } from '@angular/cdk/testing';
import { MatChipListboxHarness } from '@angular/material/chips/testing';
import { MatMenuHarness } from '@angular/material/menu/testing';
import { MatSelectHarness } from '@angular/material/select/testing';
import { MatSnackBarHarness } from '@angular/material/snack-bar/testing';
import { MatSortHarness } from '@angular/material/sort/testing';
import { EVENT_LOG_SEVERITIES, type EventLogSeverity } from 'ngx-session-event-log';

import { EventLogHarness } from './event-log-harness';
import { EventLogPanelHarness } from './event-log-panel-harness';
import { EventLogRowHarness, type EventLogRowHarnessFilters } from './event-log-row-harness';
import { EventLogTimelineHarness } from './event-log-timeline-harness';

const PLACES = ['tools', 'bar', 'floating', 'nothing'].map((place) => `.event-log-${place} button`);
const TOOLS = [...PLACES, '.event-log-paused button']
  .map((selector) => `${selector}:not(.event-log-filters-button)`)
  .join(', ');

/**
 * Drives the log page in tests, on the harnesses of Angular Material.
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

  readonly #root = this.documentRootLocatorFactory();
  readonly #searchField = this.locatorForOptional('input[type="search"]');
  readonly #category = this.locatorFor(MatSelectHarness.with({ ancestor: 'event-log-category-filter' }));
  readonly #span = this.locatorForOptional('event-log-span button');
  readonly #exports = this.locatorFor(MatMenuHarness.with({ ancestor: 'event-log-export' }));
  readonly #more = this.locatorFor(MatMenuHarness.with({ ancestor: 'event-log-more' }));
  readonly #panel = this.#root.locatorForOptional(EventLogPanelHarness);
  readonly #snackBar = this.#root.locatorForOptional(MatSnackBarHarness);

  /** The rows that are in the document, in their order: all of a short log, and of a long one those in sight. */
  async getRows(filters: EventLogRowHarnessFilters = {}): Promise<EventLogRowHarness[]> {
    return this.locatorForAll(EventLogRowHarness.with(filters))();
  }

  /** The first such row. */
  async getRow(filters: EventLogRowHarnessFilters = {}): Promise<EventLogRowHarness> {
    return this.locatorFor(EventLogRowHarness.with(filters))();
  }

  /** Shows search, category and time line, which come by themselves as the log grows. */
  async showFilters(): Promise<void> {
    if ((await this.#searchField()) === null) await this.more('Search and filter');
  }

  /** Types into the search field, in place of what was there; shows it first. */
  async search(text: string): Promise<void> {
    await this.showFilters();
    const field = await this.#searchField();
    await field?.clear();
    if (text) await field?.sendKeys(text);
  }

  /** The text in the search field. */
  async getSearch(): Promise<string> {
    return (await (await this.#searchField())?.getProperty<string>('value')) ?? '';
  }

  /** Presses Escape in the search field. */
  async escapeSearch(): Promise<void> {
    await (await this.#searchField())?.sendKeys(TestKey.ESCAPE);
  }

  /** The hints below the search field: that something typed there is no condition. */
  async getSearchHints(): Promise<string[]> {
    return this.textsOf('event-log-search .event-log-hint');
  }

  /** The conditions that `Filter help` offers; opens it. */
  async getFilterExamples(): Promise<string[]> {
    return (await this.#openFilterHelp()).getTexts('dd button');
  }

  /** Adds one of {@link getFilterExamples} to the search field. */
  async takeFilterExample(text: string): Promise<void> {
    await (await this.#openFilterHelp()).click('dd button', text);
  }

  /** Shows only these severities; none for all. */
  async filterBySeverity(...severities: readonly EventLogSeverity[]): Promise<void> {
    const listbox = await this.locatorFor(MatChipListboxHarness)();
    for (const severity of EVENT_LOG_SEVERITIES) {
      const selector = `:has([data-glyph="${severity}"])`;
      const [option] = await listbox.getChips({ selector });
      if (severities.includes(severity)) await option?.select();
      else await option?.deselect();
    }
  }

  /** The options of the severity filter with their counts: `Success 3`. Only severities that occur are there. */
  async getSeverityOptions(): Promise<string[]> {
    return this.textsOf('event-log-severity-filter .event-log-chip');
  }

  /** Those of {@link getSeverityOptions} that are chosen. */
  async getChosenSeverities(): Promise<string[]> {
    return this.textsOf(
      'event-log-severity-filter mat-chip-option:has([aria-selected="true"]) .event-log-chip',
    );
  }

  /** Shows only the category of this label, or of `All categories`; shows the filters first. */
  async filterByCategory(label: string): Promise<void> {
    await this.showFilters();
    const text = new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}( \\(\\d+\\))?$`);
    await (await this.#category()).clickOptions({ text });
  }

  /** The options of the category filter with their counts: `Service (3)`; shows the filters first. */
  async getCategoryOptions(): Promise<string[]> {
    await this.showFilters();
    const select = await this.#category();
    await select.open();
    const texts = await Promise.all((await select.getOptions()).map((option) => option.getText()));
    await select.close();
    return texts;
  }

  /** The category that is chosen, as its filter shows it. */
  async getCategory(): Promise<string> {
    return (await this.#category()).getValueText();
  }

  /** Presses the heading of a column: `Severity`, `Time`, `Duration`. */
  async sortBy(column: string): Promise<void> {
    const [header] = await (await this.locatorFor(MatSortHarness)()).getSortHeaders({ label: column });
    if (!header) throw new Error(`The table cannot be sorted by "${column}".`);
    await header.click();
  }

  /** The column that the table is sorted by, and in which direction. */
  async getSort(): Promise<{ readonly column: string; readonly direction: 'ascending' | 'descending' }> {
    const header = await (await this.locatorFor(MatSortHarness)()).getActiveHeader();
    const direction = (await header?.getSortDirection()) === 'desc' ? 'descending' : 'ascending';
    return { column: (await header?.getLabel()) ?? '', direction };
  }

  /** Groups the rows by `Resource`, `Category` or `None`. */
  async groupBy(label: string): Promise<void> {
    await this.#inPanel('View options', (panel) => panel.choose('.event-log-group-by', label));
  }

  /** The headings of the groups that are in the document: `Service 3 events`. */
  async getGroups(): Promise<string[]> {
    return this.textsOf('tr.event-log-group');
  }

  /** The sentences on what the log holds: `12 events since 10:02, 1 error`, and what is no longer there. */
  async getHolds(): Promise<string> {
    return (await this.textsOf('.event-log-holds')).join(' ');
  }

  /** The number of events that the filters leave, in words; `null` when nothing is filtered. */
  async getResults(): Promise<string | null> {
    return this.find('.event-log-results');
  }

  /** The heading in place of rows when there are none. */
  async getEmptyText(): Promise<string | null> {
    return this.find('.event-log-nothing h2');
  }

  /** The last message to those who listen. */
  async getStatus(): Promise<string> {
    return (await this.locatorFor('.event-log-status')()).text();
  }

  /** The texts of the buttons above the rows, over them, and in place of them. */
  async getTools(): Promise<string[]> {
    return (await this.textsOf(TOOLS)).filter((text) => text !== '');
  }

  /** Presses one of {@link getTools}: `Clear filters`, `Show 5 new events`, `Resume`. */
  async press(tool: string): Promise<void> {
    await this.clickByText(TOOLS, tool);
  }

  /** The items of the menu `Export`. */
  async getExports(): Promise<string[]> {
    return itemsOf(await this.#exports());
  }

  /** Chooses one of {@link getExports}: `CSV`, `JSON`, `Markdown`, `Support bundle`, `Copy for support`. */
  async export(name: string): Promise<void> {
    await (await this.#exports()).clickItem({ text: name });
  }

  /** The items of the menu `More`. */
  async getMore(): Promise<string[]> {
    return itemsOf(await this.#more());
  }

  /** Chooses one of {@link getMore}: `Clear log`, `Pause updates`, `View options`. */
  async more(name: string): Promise<void> {
    await (await this.#more()).clickItem({ text: name });
  }

  /** The message that the log was cleared; `null` when it was not, or that is long past. */
  async getCleared(): Promise<string | null> {
    return (await (await this.#snackBar())?.getMessage()) ?? null;
  }

  /** Takes back that the log was cleared. */
  async undoClear(): Promise<void> {
    await (await this.#root.locatorFor(MatSnackBarHarness)()).dismissWithAction();
  }

  /** The lines on what is recorded and what is not. */
  async getRecorded(): Promise<string[]> {
    return (await this.#openPanel('What is recorded here')).getTexts(':is(li, p)');
  }

  /** The time line above the rows; shows it first. */
  async getTimeline(): Promise<EventLogTimelineHarness> {
    await this.showFilters();
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
    if ((await this.getPaused()) === null) await this.more('Pause updates');
  }

  /** Lets the page go on, unless it does already. */
  async resume(): Promise<void> {
    if ((await this.getPaused()) !== null) await this.press('Resume');
  }

  /** The note of a page that is paused, with how many events wait; `null` when it is not paused. */
  async getPaused(): Promise<string | null> {
    return this.find('.event-log-paused span');
  }

  /** Chooses how times are shown: `Absolute` or `Relative`. */
  async showTimes(style: string): Promise<void> {
    await this.#inPanel('View options', (panel) => panel.check(style));
  }

  /** The time zone of the times that are shown; `null` where they need none. */
  async getTimeZone(): Promise<string | null> {
    return this.find('.event-log-time-zone');
  }

  /** The keys that _Keyboard shortcuts_ explain. */
  async getKeys(): Promise<string[]> {
    return (await this.#openPanel('Keyboard shortcuts')).getTexts('kbd');
  }

  /** Switches the keys that work anywhere on the page on or off. */
  async useSingleKeys(use: boolean): Promise<void> {
    await this.#inPanel('Keyboard shortcuts', (panel) => panel.switch(use));
  }

  /** The kinds of news that are announced, in words. */
  async getAnnouncements(): Promise<string> {
    return this.#inPanel('View options', (panel) => panel.getChosen('.event-log-announcements'));
  }

  /** Chooses the kinds of news that are announced. */
  async announce(label: string): Promise<void> {
    await this.#inPanel('View options', (panel) => panel.choose('.event-log-announcements', label));
  }

  /** Closes the dialog that is open, if one is. */
  async closePanel(): Promise<void> {
    await (await this.#panel())?.close();
  }

  /** Opens the dialog of an item of the menu `More`, unless one is open. */
  async #openPanel(item: string): Promise<EventLogPanelHarness> {
    if ((await this.#panel()) === null) await this.more(item);
    return this.#root.locatorFor(EventLogPanelHarness)();
  }

  async #inPanel<T>(item: string, work: (panel: EventLogPanelHarness) => Promise<T>): Promise<T> {
    const panel = await this.#openPanel(item);
    const result = await work(panel);
    await panel.close();
    return result;
  }

  async #openFilterHelp(): Promise<EventLogPanelHarness> {
    if ((await this.#panel()) === null) {
      await this.showFilters();
      await (await this.locatorFor('event-log-search [aria-haspopup="dialog"]')()).click();
    }
    return this.#root.locatorFor(EventLogPanelHarness)();
  }
}

async function itemsOf(menu: MatMenuHarness): Promise<string[]> {
  await menu.open();
  return Promise.all((await menu.getItems()).map((item) => item.getText()));
}
