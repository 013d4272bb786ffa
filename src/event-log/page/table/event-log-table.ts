import type { ElementRef } from '@angular/core';
import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  afterNextRender,
  computed,
  effect,
  inject,
  signal,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { type EventLogEntry, ɵEventLogGlyph } from 'ngx-session-event-log';

import { type LogGroup, rowOf } from '../arrange/arrange-rows';
import { sortDirection } from '../arrange/arrangement';
import { EventLogSortHeader } from '../arrange/event-log-sort-header';
import { EventLogDetails } from '../details/event-log-details';
import { FocusKeeper } from '../keyboard/focus-keeper';
import { plainKey } from '../keyboard/plain-key';
import { RowFocus } from '../keyboard/row-focus';
import { LogView } from '../log/log-view';
import { EventLogMarked } from '../marks/event-log-marked';
import { foundInDetails } from '../marks/found-in-details';
import { LogFormats } from '../time/log-formats';
import { UrlPipe } from '../url/url-pipe';
import { injectPageIntl } from '../words/event-log-page-intl';
import { EventLogRowActionButton } from './event-log-row-action-button';
import { rowTops, rowWindow, windowItems } from './row-window';
import { Printing } from './printing';
import { TableViewport } from './table-viewport';

/** Taken for the height of details until they are there to be measured. */
const DETAILS_HEIGHT = 240;

/** A row of the table as its template shows it. */
interface TableRow {
  readonly key: string;
  /** `aria-rowindex`, which counts open details and the header. */
  readonly place: number;
}

interface EntryRow extends TableRow {
  readonly entry: EventLogEntry;
  readonly open: boolean;
}

/** The heading above the rows of a group. */
interface GroupRow extends TableRow {
  readonly group: LogGroup;
}

/** The events as a table of which only the rows that can be seen are in the document. */
@Component({
  selector: 'event-log-table',
  imports: [
    EventLogDetails,
    ɵEventLogGlyph,
    EventLogMarked,
    EventLogRowActionButton,
    EventLogSortHeader,
    RouterLink,
    UrlPipe,
  ],
  templateUrl: './event-log-table.html',
  styleUrl: './event-log-table.scss',
  providers: [Printing, RowFocus, TableViewport],
  host: {
    '(click)': 'toggleAt($event)',
    '(focusin)': 'rowFocus.follow($event.target)',
    '(focusout)': 'rowFocus.follow($event.relatedTarget)',
    '(keydown)': 'press($event)',
  },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventLogTable {
  protected readonly view = inject(LogView);
  readonly #viewport = inject(TableViewport);
  readonly #printing = inject(Printing).active;
  private readonly table = viewChild.required<ElementRef<HTMLTableElement>>('table');
  protected readonly rowFocus = inject(RowFocus);
  protected readonly formats = inject(LogFormats);
  protected readonly intl = injectPageIntl();
  protected readonly foundInDetails = foundInDetails;
  protected readonly sortDirection = sortDirection;

  readonly #opened = signal<ReadonlySet<string>>(new Set());

  /** The rows whose details are open, in order. */
  readonly #openRows = computed(() =>
    Array.from(this.#opened(), (id) => rowOf(id, this.view.rows()))
      .filter((row) => row >= 0)
      .sort((one, other) => one - other),
  );

  readonly #tops = computed(() => {
    const { rowHeight, groupHeight } = this.#viewport;
    return rowTops(
      this.view
        .rows()
        .map((row) => ('group' in row ? groupHeight() : rowHeight() + this.#detailsHeight(row.entry))),
    );
  });

  readonly #window = computed(
    () =>
      // On paper nothing scrolls.
      this.#printing()
        ? { start: 0, end: this.#tops().length - 1 }
        : rowWindow(this.#tops(), { top: this.#viewport.top(), height: this.#viewport.height() }),
    { equal: (one, other) => one.start === other.start && one.end === other.end },
  );

  protected readonly items = computed(() =>
    windowItems(this.#window(), this.#tops(), this.rowFocus.row()).flatMap((item) =>
      'space' in item ? item : this.#tableRow(item.row),
    ),
  );

  protected readonly rowCount = computed(() => 1 + this.view.rows().length + this.#openRows().length);

  constructor() {
    const keeper = inject(FocusKeeper);
    keeper.rows = this.rowFocus;
    inject(DestroyRef).onDestroy(() => (keeper.rows = undefined));
    afterNextRender(() => this.#viewport.follow(this.table().nativeElement));
    effect(() => this.view.reading.set(this.#viewport.top() > 0));
  }

  /**
   * Moves the focus to a row.
   *
   * @returns whether there is such a row
   */
  focusRow(row: number): boolean {
    return this.rowFocus.focus(row);
  }

  /**
   * Moves the focus to the row of an entry.
   *
   * @returns whether there is such a row
   */
  focusEntry(id: string): boolean {
    return this.rowFocus.focus(rowOf(id, this.view.rows()));
  }

  /** Shows the newest rows. */
  scrollToTop(): void {
    const table = this.table().nativeElement;
    table.focus({ preventScroll: true });
    table.scrollIntoView({ block: 'start' });
    this.view.reading.set(false);
  }

  protected toggle(id: string): void {
    this.#opened.update((opened) => {
      const changed = new Set(opened);
      if (!changed.delete(id)) changed.add(id);
      return changed;
    });
  }

  /** For the mouse, all of a row is as good as its button, unless something in it is meant or text is selected. */
  protected toggleAt({ target }: Event): void {
    if (!(target instanceof Element) || target.closest('a, button') || getSelection()?.toString()) return;
    const row = target.closest<HTMLElement>('tr.row');
    if (row?.dataset['entry']) this.toggle(row.dataset['entry']);
  }

  /** Escape leads out of the details; other keys from row to row. */
  protected press(event: KeyboardEvent): void {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('tr[data-entry]') : null;
    const id = row?.dataset['entry'];
    const focused = this.rowFocus.row();
    if (
      plainKey(event) !== 'Escape' ||
      id === undefined ||
      !this.#opened().has(id) ||
      focused === undefined
    ) {
      this.rowFocus.press(event);
      return;
    }
    event.preventDefault();
    this.toggle(id);
    this.rowFocus.focus(focused);
  }

  protected groupLabel({ name }: LogGroup): string {
    if (name === '') return this.intl().noResource;
    return this.view.arrangement().groupBy === 'category' ? this.intl().category(name) : name;
  }

  #detailsHeight({ id }: EventLogEntry): number {
    // Where rows have no height, in documents without sizes, their details have none either.
    if (!this.#opened().has(id) || this.#viewport.rowHeight() === 0) return 0;
    return this.#viewport.detailsHeights().get(id) ?? DETAILS_HEIGHT;
  }

  #tableRow(row: number): EntryRow | GroupRow | [] {
    const item = this.view.rows()[row];
    if (!item) return [];
    const place = row + this.#openRows().filter((open) => open < row).length + 2;
    if ('group' in item) return { key: `group-${item.group.name}`, group: item.group, place };
    const { entry } = item;
    return { key: entry.id, entry, open: this.#opened().has(entry.id), place };
  }
}
