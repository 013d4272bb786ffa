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
import { plainKey, takesText } from './plain-key';

/** The row that a key leads to from `row` (-1 before the first) of `count`, with `page` in sight; none for other keys. */
export function nextRow(
  key: string,
  { row, count, page }: Readonly<Record<'row' | 'count' | 'page', number>>,
): number | undefined {
  const places = { ArrowDown: row + 1, ArrowUp: row - 1, PageDown: row + page, PageUp: row - page };
  const next = new Map(Object.entries({ ...places, Home: 0, End: count - 1 })).get(key);
  return next === undefined ? undefined : Math.max(0, Math.min(count - 1, next));
}

/** Follows the keyboard's focus through the rows of the table, and leads it to rows that are not in the document. */
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

  /** The row that has the focus, and so has to be in the document wherever the user scrolls. */
  readonly row = computed(() => {
    const entry = this.#entry();
    const row = entry === undefined ? -1 : rowOf(entry, this.#view.rows());
    return row < 0 ? undefined : row;
  });

  /** The entry whose row has the focus, and the target of the link in it that has. */
  place(): { readonly entry: string | undefined; readonly href: string | undefined } {
    const link = this.#host.ownerDocument.activeElement?.closest('a');
    const href = link && this.#host.contains(link) ? (link.getAttribute('href') ?? undefined) : undefined;
    return { entry: this.#entry(), href };
  }

  /** Takes note of where the focus goes, within the table or out of it. */
  follow(target: EventTarget | null): void {
    // When the user turns to another window, the focus stays where it is.
    if (target === null && this.#host.contains(this.#host.ownerDocument.activeElement)) return;
    this.within.set(target instanceof Node && this.#host.contains(target));
    const row = target instanceof Element ? target.closest<HTMLElement>('tr[data-entry]') : null;
    this.#entry.set(row?.dataset['entry']);
  }

  press(event: KeyboardEvent): void {
    const key = plainKey(event);
    if (key === undefined || takesText(event.target)) return;
    const page = Math.max(
      1,
      Math.floor(this.#viewport.height() / Math.max(1, this.#viewport.rowHeight())) - 2,
    );
    const row = this.row() ?? -1;
    const next = nextRow(key, { row, count: this.#view.rows().length, page });
    if (next === undefined || !this.focus(next, { upwards: next < row, atOnce: true })) return;
    event.preventDefault();
  }

  /** Moves the focus to a row, or to the last one if there are not as many any more. Returns whether there is any. */
  focusNear(row: number): boolean {
    return this.focus(Math.min(row, this.#view.rows().length - 1));
  }

  /**
   * Moves the focus to a row, or a link in it, wherever that is; past a group. With `atOnce`, the next key finds it there.
   * Returns whether there is such a row.
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

  /** A group's heading is followed by an entry, and only the first one has none before it. */
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
