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
 * Drives the log page in tests, with the harnesses of Angular Material.
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
  readonly #span = this.locatorForOptional('button.event-log-span');
  readonly #exports = this.locatorFor(MatMenuHarness.with({ ancestor: 'event-log-export' }));
  readonly #more = this.locatorFor(MatMenuHarness.with({ ancestor: 'event-log-more' }));
  readonly #panel = this.#root.locatorForOptional(EventLogPanelHarness);
  readonly #snackBar = this.#root.locatorForOptional(MatSnackBarHarness);

  /** Returns the rows in the document, in order: all of a short log, and those in sight of a long one. */
  async getRows(filters: EventLogRowHarnessFilters = {}): Promise<EventLogRowHarness[]> {
    return this.locatorForAll(EventLogRowHarness.with(filters))();
  }

  /** Returns the first matching row. */
  async getRow(filters: EventLogRowHarnessFilters = {}): Promise<EventLogRowHarness> {
    return this.locatorFor(EventLogRowHarness.with(filters))();
  }

  /** Shows search, category and timeline, which otherwise appear as the log grows. */
  async showFilters(): Promise<void> {
    if ((await this.#searchField()) === null) await this.more('Search and filter');
  }

  /** Replaces the text in the search field; shows the filters first. */
  async search(text: string): Promise<void> {
    await this.showFilters();
    const field = await this.#searchField();
    await field?.clear();
    if (text) await field?.sendKeys(text);
  }

  /** Returns the text in the search field. */
  async getSearch(): Promise<string> {
    return (await (await this.#searchField())?.getProperty<string>('value')) ?? '';
  }

  /** Presses Escape in the search field. */
  async escapeSearch(): Promise<void> {
    await (await this.#searchField())?.sendKeys(TestKey.ESCAPE);
  }

  /** Returns the hints below the search field about invalid conditions. */
  async getSearchHints(): Promise<string[]> {
    return this.textsOf('event-log-search .event-log-hint');
  }

  /** Returns the conditions that `Filter help` offers; opens it. */
  async getFilterExamples(): Promise<string[]> {
    return (await this.#openFilterHelp()).getTexts('dd button');
  }

  /** Adds one of {@link getFilterExamples} to the search field. */
  async takeFilterExample(text: string): Promise<void> {
    await (await this.#openFilterHelp()).click('dd button', text);
  }

  /**
   * Shows only these severities, or all if there are none.
   *
   * @throws if the filter has no option for one of them; the error lists those it has
   */
  async filterBySeverity(...severities: readonly EventLogSeverity[]): Promise<void> {
    const listbox = await this.locatorFor(MatChipListboxHarness)();
    for (const severity of EVENT_LOG_SEVERITIES) {
      const selector = `:has([data-glyph="${severity}"])`;
      const [option] = await listbox.getChips({ selector });
      if (!severities.includes(severity)) await option?.deselect();
      else if (option) await option.select();
      else {
        const options = (await this.getSeverityOptions()).join(', ');
        throw new Error(`The severity filter has no option for "${severity}", only: ${options}.`);
      }
    }
  }

  /** Returns the options of the severity filter with their counts: `Success 3`. Only severities that occur are included. */
  async getSeverityOptions(): Promise<string[]> {
    return this.textsOf('event-log-severity-filter .event-log-chip');
  }

  /** Returns the chosen ones of {@link getSeverityOptions}. */
  async getChosenSeverities(): Promise<string[]> {
    return this.textsOf(
      'event-log-severity-filter mat-chip-option:has([aria-selected="true"]) .event-log-chip',
    );
  }

  /** Chooses a category by its label, or `All categories`; shows the filters first. */
  async filterByCategory(label: string): Promise<void> {
    await this.showFilters();
    const text = new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}( \\(\\d+\\))?$`);
    await (await this.#category()).clickOptions({ text });
  }

  /** Returns the options of the category filter with their counts: `Service (3)`; shows the filters first. */
  async getCategoryOptions(): Promise<string[]> {
    await this.showFilters();
    const select = await this.#category();
    await select.open();
    const texts = await Promise.all((await select.getOptions()).map((option) => option.getText()));
    await select.close();
    return texts;
  }

  /** Returns the chosen category, as its filter shows it. */
  async getCategory(): Promise<string> {
    return (await this.#category()).getValueText();
  }

  /** Presses the heading of a column: `Severity`, `Time`, `Duration`. */
  async sortBy(column: string): Promise<void> {
    const [header] = await (await this.locatorFor(MatSortHarness)()).getSortHeaders({ label: column });
    if (!header)
      throw new Error(
        `The table cannot be sorted by "${column}". Use the heading of the severity, the time or the duration.`,
      );
    await header.click();
  }

  /** Returns the column and the direction of the order. */
  async getSort(): Promise<{ readonly column: string; readonly direction: 'ascending' | 'descending' }> {
    const header = await (await this.locatorFor(MatSortHarness)()).getActiveHeader();
    const direction = (await header?.getSortDirection()) === 'desc' ? 'descending' : 'ascending';
    return { column: (await header?.getLabel()) ?? '', direction };
  }

  /** Groups the rows by `Resource`, `Category` or `None`. */
  async groupBy(label: string): Promise<void> {
    await this.#inPanel('View options', (panel) => panel.choose('.event-log-group-by', label));
  }

  /** Returns the headings of the groups in the document: `Service 3 events`. */
  async getGroups(): Promise<string[]> {
    return this.textsOf('tr.event-log-group');
  }

  /** Returns the sentences about what the log holds, `12 events since 10:02, 1 error`, and what was removed. */
  async getHolds(): Promise<string> {
    return (await this.textsOf('.event-log-holds')).join(' ');
  }

  /** Returns the number of events that the filters leave, in words; `null` if nothing is filtered. */
  async getResults(): Promise<string | null> {
    return this.find('.event-log-results');
  }

  /** Returns the heading in place of rows if there are none. */
  async getEmptyText(): Promise<string | null> {
    return this.find('.event-log-nothing h2');
  }

  /** Returns the last announcement to screen readers. */
  async getStatus(): Promise<string> {
    return (await this.locatorFor('.event-log-status')()).text();
  }

  /** Returns the texts of the buttons above, over and in place of the rows. */
  async getTools(): Promise<string[]> {
    return (await this.textsOf(TOOLS)).filter((text) => text !== '');
  }

  /** Presses one of {@link getTools}: `Clear filters`, `Show 5 new events`, `Resume`. */
  async press(tool: string): Promise<void> {
    await this.clickByText(TOOLS, tool);
  }

  /** Returns the items of the menu `Export`. */
  async getExports(): Promise<string[]> {
    return itemsOf(await this.#exports());
  }

  /** Chooses one of {@link getExports}: `CSV`, `JSON`, `Markdown`, `Support bundle`, `Copy for support`. */
  async export(name: string): Promise<void> {
    await (await this.#exports()).clickItem({ text: name });
  }

  /** Returns the items of the menu `More`. */
  async getMore(): Promise<string[]> {
    return itemsOf(await this.#more());
  }

  /** Chooses one of {@link getMore}: `Clear log`, `Pause updates`, `View options`. */
  async more(name: string): Promise<void> {
    await (await this.#more()).clickItem({ text: name });
  }

  /** Returns the message that the log was cleared; `null` if it is not shown. */
  async getCleared(): Promise<string | null> {
    return (await (await this.#snackBar())?.getMessage()) ?? null;
  }

  /** Presses _Undo_ after the log was cleared. */
  async undoClear(): Promise<void> {
    await (await this.#root.locatorFor(MatSnackBarHarness)()).dismissWithAction();
  }

  /** Returns the lines about what is recorded and what is not. */
  async getRecorded(): Promise<string[]> {
    return (await this.#openPanel('What is recorded here')).getTexts(':is(li, p)');
  }

  /** Returns the timeline above the rows; shows it first. */
  async getTimeline(): Promise<EventLogTimelineHarness> {
    await this.showFilters();
    return this.locatorFor(EventLogTimelineHarness)();
  }

  /** Returns the chosen time span; `null` if there is none. */
  async getSpan(): Promise<string | null> {
    return this.textOf(await this.#span());
  }

  /** Clears the chosen time span. */
  async clearSpan(): Promise<void> {
    await (await this.#span())?.click();
  }

  /** Pauses updates, unless they are paused already. */
  async pause(): Promise<void> {
    if ((await this.getPaused()) === null) await this.more('Pause updates');
  }

  /** Resumes updates, unless they are not paused. */
  async resume(): Promise<void> {
    if ((await this.getPaused()) !== null) await this.press('Resume');
  }

  /** Returns the note that updates are paused, with the number of waiting events; `null` if they are not. */
  async getPaused(): Promise<string | null> {
    return this.find('.event-log-paused span');
  }

  /** Chooses the format of times: `Absolute` or `Relative`. */
  async showTimes(style: string): Promise<void> {
    await this.#inPanel('View options', (panel) => panel.check(style));
  }

  /** Returns the line below the table that names the time zone; `null` for relative times. */
  async getTimeZone(): Promise<string | null> {
    return this.find('.event-log-time-zone');
  }

  /** Returns the keys that _Keyboard shortcuts_ lists. */
  async getKeys(): Promise<string[]> {
    return (await this.#openPanel('Keyboard shortcuts')).getTexts('kbd');
  }

  /** Turns the keys that work anywhere on the page on or off. */
  async useSingleKeys(use: boolean): Promise<void> {
    await this.#inPanel('Keyboard shortcuts', (panel) => panel.switch(use));
  }

  /** Returns the chosen option for announcements. */
  async getAnnouncements(): Promise<string> {
    return this.#inPanel('View options', (panel) => panel.getChosen('.event-log-announcements'));
  }

  /** Chooses an option for announcements. */
  async announce(label: string): Promise<void> {
    await this.#inPanel('View options', (panel) => panel.choose('.event-log-announcements', label));
  }

  /** Closes the open dialog, if there is one. */
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
