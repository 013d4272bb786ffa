import {
  ApplicationRef,
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  ElementRef,
  afterNextRender,
  afterRenderEffect,
  computed,
  effect,
  inject,
  linkedSignal,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { MatSortModule, type Sort } from '@angular/material/sort';
import { MatTableModule } from '@angular/material/table';
import { RouterLink } from '@angular/router';
import {
  type EventLogEntry,
  ɵEventLogGlyph,
  ɵfindCounted as findCounted,
  ɵisProblem as isProblem,
  ɵshownMessage as shownMessage,
} from 'ngx-session-event-log';

import { isEntry, isGroup, type LogGroup, type LogRow, rowOf } from '../arrange/arrange-rows';
import { SORT_KEYS } from '../arrange/arrangement';
import { EventLogDetails } from '../details/event-log-details';
import { LogExporter } from '../export/log-exporter';
import { EventLogIcon } from '../icons/event-log-icon';
import { FocusKeeper } from '../keyboard/focus-keeper';
import { plainKey } from '../keyboard/plain-key';
import { RowFocus } from '../keyboard/row-focus';
import { LogView } from '../log/log-view';
import { ReturnPoint, type TablePlace } from '../log/return-point';
import { EventLogMarked } from '../marks/event-log-marked';
import { foundInDetails } from '../marks/found-in-details';
import { LogFormats } from '../time/log-formats';
import { UrlPipe } from '../url/url-pipe';
import { injectPageIntl } from '../words/event-log-page-intl';
import { EventLogElapsed } from './event-log-elapsed';
import { EventLogRowActionButton } from './event-log-row-action-button';
import {
  assignSlots,
  isMostlyKept,
  NO_SLOTS,
  type RowSlots,
  rowTops,
  rowWindow,
  type WindowItem,
  windowItems,
} from './row-window';
import { TableAttention } from './table-attention';
import type { DetailsRow, EntryRow, GroupRow, SpaceRow, TableRow } from './table-row';
import { TableViewport } from './table-viewport';

/** Assumed height of details until they are measured. */
const DETAILS_HEIGHT = 240;

interface SlotSource {
  readonly rows: readonly LogRow[];
  readonly items: readonly WindowItem[];
  readonly isKept: boolean;
}

/** Table of events. Only the rows in sight are in the document. */
@Component({
  selector: 'event-log-table',
  imports: [
    EventLogDetails,
    EventLogElapsed,
    ɵEventLogGlyph,
    EventLogIcon,
    EventLogMarked,
    EventLogRowActionButton,
    MatSortModule,
    MatTableModule,
    RouterLink,
    UrlPipe,
  ],
  templateUrl: './event-log-table.html',
  styleUrl: './event-log-table.scss',
  providers: [RowFocus, TableAttention, TableViewport],
  host: {
    '(click)': 'toggleAt($event)',
    '(focusin)': 'rowFocus.follow($event.target)',
    '(focusout)': 'rowFocus.follow($event.relatedTarget)',
    '(keydown)': 'press($event)',
    '(window:beforeprint)': 'print(true)',
    '(window:afterprint)': 'print(false)',
  },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventLogTable {
  protected readonly view = inject(LogView);
  readonly #viewport = inject(TableViewport);
  readonly #application = inject(ApplicationRef);
  readonly #attention = inject(TableAttention);
  private readonly table = viewChild.required<string, ElementRef<HTMLTableElement>>('table', {
    read: ElementRef,
  });
  readonly rowFocus = inject(RowFocus);
  protected readonly exporter = inject(LogExporter);
  protected readonly formats = inject(LogFormats);
  protected readonly intl = injectPageIntl();
  protected readonly foundInDetails = foundInDetails;
  protected readonly isProblem = isProblem;
  protected readonly shownMessage = shownMessage;

  /** True while the page is printed, for which all rows must be in the document. */
  readonly #printing = signal(false);

  protected readonly columns = ['severity', 'time', 'event', 'resource', 'duration'];
  protected readonly keyOf = (_at: number, { key }: TableRow) => key;
  protected readonly isSpace = (_at: number, row: TableRow) => 'space' in row;
  protected readonly isGroup = (_at: number, row: TableRow) => 'group' in row;
  protected readonly isDetails = (_at: number, row: TableRow) => 'details' in row;
  /** Sets the type of the row, which Material's cells do not know. */
  protected readonly asEntry = (row: EntryRow) => row;
  protected readonly asDetails = (row: DetailsRow) => row.details;
  protected readonly asGroup = (row: GroupRow) => row.group;
  protected readonly asSpace = (row: SpaceRow) => row.space;

  readonly #opened = linkedSignal<readonly EventLogEntry[], ReadonlySet<string>>({
    source: this.view.entries,
    computation: (entries, before) => {
      const opened = before?.value ?? new Set();
      if (opened.size === 0) return opened;
      const shown = before?.source.filter(({ id }) => opened.has(id)) ?? [];
      // Also the rows that now count the open ones: details must not close while they are read.
      return new Set([...opened, ...shown.flatMap((entry) => findCounted(entry, entries)?.id ?? [])]);
    },
  });

  /** Rows whose details are open, in order. */
  readonly #openRows = computed(() =>
    Array.from(this.#opened(), (id) => rowOf(id, this.view.rows()))
      .filter((row) => row >= 0)
      .sort((one, other) => one - other),
  );

  readonly #tops = computed(() => {
    // Read once: there may be thousands of rows.
    const heights = this.#viewport.heights();
    const rowHeight = this.#viewport.rowHeight();
    const groupHeight = this.#viewport.groupHeight();
    const opened = this.#opened();
    const heightOf = (row: LogRow) => {
      if (isGroup(row)) return groupHeight;
      const { id } = row;
      const height = heights.get(id) ?? rowHeight;
      // In documents without layout, rows have no height, and neither have their details.
      if (height === 0 || !opened.has(id)) return height;
      return height + (heights.get(`details-${id}`) ?? DETAILS_HEIGHT);
    };
    return rowTops(this.view.rows(), heightOf);
  });

  readonly #window = computed(
    () =>
      this.#printing()
        ? { start: 0, end: this.#tops().length - 1 }
        : rowWindow(this.#tops(), { top: this.#viewport.top(), height: this.#viewport.height() }),
    { equal: (one, other) => one.start === other.start && one.end === other.end },
  );

  readonly #windowItems = computed(() => windowItems(this.#window(), this.#tops(), this.rowFocus.row()));

  readonly #slots = linkedSignal<SlotSource, RowSlots>({
    source: () => ({
      rows: this.view.rows(),
      items: this.#windowItems(),
      isKept: this.rowFocus.row() !== undefined || this.#openRows().length > 0 || this.#attention.selected(),
    }),
    computation: ({ rows, items, isKept }, before) => {
      const ids = items.flatMap((item) => {
        const row = 'row' in item ? rows[item.row] : undefined;
        return row && isEntry(row) ? row.id : [];
      });
      const slots = before?.value ?? NO_SLOTS;
      const stays = before?.source.rows !== rows && isMostlyKept(ids, slots);
      return assignSlots(ids, slots, isKept || stays);
    },
  });

  protected readonly items = computed<readonly TableRow[]>(() => {
    const { keys } = this.#slots();
    return this.#windowItems().flatMap((item) => ('space' in item ? item : this.#tableRows(item.row, keys)));
  });

  protected readonly rowCount = computed(() => 1 + this.view.rows().length + this.#openRows().length);

  /** True if the first row is more than a screen away. */
  readonly isFarDown = computed(() => this.#viewport.top() > this.#viewport.height());

  constructor() {
    const keeper = inject(FocusKeeper);
    keeper.rows = this.rowFocus;
    const returnPoint = inject(ReturnPoint);
    const place = returnPoint.take();
    const forget = returnPoint.watch(() => ({ opened: this.#opened(), ...this.rowFocus.place() }));
    inject(DestroyRef).onDestroy(() => {
      keeper.rows = undefined;
      forget();
      this.view.reading.set(false);
    });
    afterNextRender(() => {
      this.#viewport.follow(this.table().nativeElement);
      if (place) this.#restore(place);
    });
    afterRenderEffect({
      read: () => {
        this.items();
        untracked(() => this.#viewport.measure());
      },
    });
    effect(() => {
      const isAtTable = this.#attention.pointed() || this.rowFocus.within();
      this.view.reading.set(this.#viewport.scrolled() || isAtTable || this.#openRows().length > 0);
    });
  }

  focusEntry(id: string): boolean {
    return this.rowFocus.focus(rowOf(id, this.view.rows()));
  }

  /** Copies the focused row for support, or else the first warning or error. Returns false if there is none. */
  copyForSupport(): boolean {
    const rows = this.view.rows();
    const focused = rows[this.rowFocus.row() ?? -1];
    const row = focused ?? rows.find((one) => isEntry(one) && isProblem(one));
    if (!row || !isEntry(row)) return false;
    this.copy(row);
    return true;
  }

  protected copy(entry: EventLogEntry): void {
    void this.exporter.copyFrom(entry.id, this.exporter.supportText([entry]), this.intl().copiedForSupport);
  }

  scrollToTop(): void {
    const table = this.table().nativeElement;
    table.focus({ preventScroll: true });
    table.scrollIntoView({ block: 'start' });
    this.view.showWaiting();
  }

  protected sort({ active, direction }: Sort): void {
    const sortBy = SORT_KEYS.find((key) => key === active);
    if (sortBy) this.view.arrange({ sortBy, descending: direction === 'desc' });
  }

  /** Describes the order that pressing a heading will set. Descending comes first, since it is used more often. */
  protected nextOrder(key: (typeof SORT_KEYS)[number]): string {
    const { sortBy, descending } = this.view.arrangement();
    return this.intl().sortOrders[key][sortBy === key && descending ? 'ascending' : 'descending'];
  }

  protected toggle(id: string): void {
    this.#opened.update((opened) => {
      const changed = new Set(opened);
      if (!changed.delete(id)) changed.add(id);
      return changed;
    });
  }

  /** Opens or closes a row that is clicked anywhere but on a link or a button, unless text is selected. */
  protected toggleAt({ target }: Event): void {
    if (!(target instanceof Element) || target.closest('a, button') || getSelection()?.toString()) return;
    const row = target.closest<HTMLElement>('tr.event-log-row');
    if (row?.dataset['entry']) this.toggle(row.dataset['entry']);
  }

  /** Closes the details on Escape; other keys move from row to row. */
  protected press(event: KeyboardEvent): void {
    const { entry } = this.rowFocus.place();
    if (plainKey(event) !== 'Escape' || entry === undefined || !this.#opened().has(entry)) {
      this.rowFocus.press(event);
      return;
    }
    event.preventDefault();
    // Around the page there may be a dialog, which would close as well.
    event.stopPropagation();
    this.toggle(entry);
    this.focusEntry(entry);
  }

  protected print(printing: boolean): void {
    this.#printing.set(printing);
    // Synchronously: the browser prints directly after the event.
    this.#application.tick();
  }

  protected groupLabel({ group }: LogGroup): string {
    if (group === '') return this.intl().noResource;
    return this.view.arrangement().groupBy === 'category' ? this.intl().category(group) : group;
  }

  /** Opens the rows that were open, and restores the focus, unless its row is gone. */
  #restore({ opened, entry = '', href }: TablePlace): void {
    this.#opened.set(opened);
    const row = rowOf(entry, this.view.rows());
    if (row >= 0) this.rowFocus.focus(row, { href });
  }

  #tableRows(row: number, keys: ReadonlyMap<string, string>): readonly TableRow[] {
    const entry = this.view.rows()[row];
    if (!entry) return [];
    const place = row + this.#openRows().filter((open) => open < row).length + 2;
    if (isGroup(entry)) return [{ key: `group-${entry.group}`, group: entry, place }];
    const open = this.#opened().has(entry.id);
    const entryRow: EntryRow = { key: keys.get(entry.id) ?? entry.id, entry, open, place };
    return open ? [entryRow, { key: `details-${entry.id}`, details: entry, place: place + 1 }] : [entryRow];
  }
}
