import {
  ChangeDetectorRef,
  ElementRef,
  Injectable,
  Injector,
  afterNextRender,
  computed,
  inject,
  signal,
} from '@angular/core';
import type { EventLogEntry } from 'ngx-session-event-log';

import { isEntry, rowOf } from '../arrange/arrange-rows';
import { LogView } from '../log/log-view';
import { TableViewport } from '../table/table-viewport';
import { focusedBeside } from './focused-beside';
import { plainKey, takesText } from './plain-key';

/** Row to which a key leads from `row` of `count` (-1: before the first), with `page` rows per screen; `undefined` for other keys. */
export function nextRow(
  key: string,
  { row, count, page }: Readonly<Record<'row' | 'count' | 'page', number>>,
): number | undefined {
  const places = { ArrowDown: row + 1, ArrowUp: row - 1, PageDown: row + page, PageUp: row - page };
  const next = new Map(Object.entries({ ...places, Home: 0, End: count - 1 })).get(key);
  return next === undefined ? undefined : Math.max(0, Math.min(count - 1, next));
}

/** Follows the focus through the rows of the table, and moves it even to rows that are not in the document. */
@Injectable()
export class RowFocus {
  readonly #view = inject(LogView);
  readonly #viewport = inject(TableViewport);
  readonly #injector = inject(Injector);
  readonly #changes = inject(ChangeDetectorRef);
  readonly #host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly #entry = signal<string | undefined>(undefined);

  /** True while something in the table has the focus. */
  readonly within = signal(false);

  /** Row with the focus, which must stay in the document wherever the user scrolls. */
  readonly row = computed(() => {
    const entry = this.#entry();
    const row = entry === undefined ? -1 : rowOf(entry, this.#view.rows());
    return row < 0 ? undefined : row;
  });

  /** Returns the entry whose row has the focus, and the target of the focused link in it. */
  place(): { readonly entry: string | undefined; readonly href: string | undefined } {
    const link = focusedBeside(this.#host)?.closest('a');
    const href = link && this.#host.contains(link) ? (link.getAttribute('href') ?? undefined) : undefined;
    return { entry: this.#entry(), href };
  }

  /** Notes where the focus moves, within the table or out of it. */
  follow(target: EventTarget | null): void {
    // When the user switches to another window, the focus stays where it is.
    if (target === null && this.#host.contains(focusedBeside(this.#host))) return;
    this.within.set(target instanceof Node && this.#host.contains(target));
    const row = target instanceof Element ? target.closest<HTMLElement>('tr[data-entry]') : null;
    this.#entry.set(row?.dataset['entry']);
  }

  press(event: KeyboardEvent): void {
    const key = plainKey(event);
    if (key === undefined || takesText(event.target)) return;
    const rows = this.#viewport.seenHeight() / Math.max(1, this.#viewport.rowHeight());
    const page = Math.max(1, Math.floor(rows) - 2);
    const row = this.row() ?? -1;
    const next = nextRow(key, { row, count: this.#view.rows().length, page });
    if (next === undefined || !this.focus(next, { upwards: next < row, atOnce: true })) return;
    event.preventDefault();
  }

  /** Moves the focus to a row, or to the last one if there are fewer. Returns false if there is none. */
  focusNear(row: number): boolean {
    return this.focus(Math.min(row, this.#view.rows().length - 1));
  }

  /**
   * Moves the focus to a row, or a link in it, wherever it is. Skips group headings. With `atOnce`, synchronously, so that
   * the next key applies to it. Returns false if there is no such row.
   */
  focus(
    row: number,
    {
      upwards = false,
      atOnce = false,
      href,
    }: { upwards?: boolean; atOnce?: boolean; href?: string | undefined } = {},
  ): boolean {
    const id = this.#entryNear(row, upwards)?.id;
    if (id === undefined) return false;
    this.#entry.set(id);
    const focus = () => this.#focusIn(id, href);
    if (href === undefined && focus()) return true;
    if (atOnce) {
      this.#changes.detectChanges();
      focus();
    } else {
      afterNextRender(focus, { injector: this.#injector });
    }
    return true;
  }

  /** Finds an entry at or next to a row: every group heading is followed by an entry, and all but the first are preceded by one. */
  #entryNear(row: number, upwards: boolean): EventLogEntry | undefined {
    const rows = this.#view.rows();
    const near = upwards ? [row, row - 1, row + 1] : [row, row + 1];
    return near.flatMap((at) => rows[at] ?? []).find(isEntry);
  }

  #focusIn(id: string, href: string | undefined): boolean {
    const row = `tr[data-entry="${CSS.escape(id)}"]`;
    const find = (selector: string) => this.#host.querySelector<HTMLElement>(`${row} ${selector}`);
    const link = href === undefined ? null : find(`a[href="${CSS.escape(href)}"]`);
    const target = link ?? find('.event-log-toggle');
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'nearest' });
    return target !== null;
  }
}
