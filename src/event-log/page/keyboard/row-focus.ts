import { ElementRef, Injectable, Injector, afterNextRender, computed, inject, signal } from '@angular/core';
import type { EventLogEntry } from 'ngx-session-event-log';

import { LogView } from '../log-view';
import { TableViewport } from '../table/table-viewport';
import { nextRow } from './next-row';
import { plainKey, takesText } from './plain-key';

/** Follows the keyboard's focus through the rows of the table, and leads it to rows that are not in the document. */
@Injectable()
export class RowFocus {
  readonly #view = inject(LogView);
  readonly #viewport = inject(TableViewport);
  readonly #injector = inject(Injector);
  readonly #host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly #entry = signal<string | undefined>(undefined);

  /** The row that has the focus, and so has to be in the document wherever the user scrolls. */
  readonly row = computed(() => {
    const entry = this.#entry();
    const row = entry === undefined ? -1 : this.#view.rows().indexOf(entry);
    return row < 0 ? undefined : row;
  });

  /** Takes note of where the focus goes; nowhere, if it leaves the rows. */
  follow(target: EventTarget | null): void {
    // When the user turns to another window, the focus stays where it is.
    if (target === null && this.#host.contains(this.#host.ownerDocument.activeElement)) return;
    const row = target instanceof Element ? target.closest<HTMLElement>('tr[data-entry]') : null;
    this.#entry.set(row?.dataset['entry']);
  }

  /** Goes to another row, if that is what a key is for. */
  press(event: KeyboardEvent): void {
    const key = plainKey(event);
    if (key === undefined || takesText(event.target)) return;
    const { height, rowHeight } = this.#viewport.viewport();
    const page = Math.max(1, Math.floor(height / Math.max(1, rowHeight)) - 2);
    const row = this.row() ?? -1;
    const next = nextRow(key, { row, count: this.#view.rows().length, page });
    if (next === undefined || !this.focus(next, next < row)) return;
    event.preventDefault();
  }

  /**
   * Moves the focus to a row, or to the last one if there are not as many any more.
   *
   * @returns whether there is any
   */
  focusNear(row: number): boolean {
    return this.focus(Math.min(row, this.#view.rows().length - 1));
  }

  /**
   * Moves the focus to a row, wherever that is; past one that stands above a group.
   *
   * @param upwards where to look for another row
   * @returns whether there is such a row
   */
  focus(row: number, upwards = false): boolean {
    const id = this.#entryNear(row, upwards)?.id;
    if (id === undefined) return false;
    this.#entry.set(id);
    // At once where that can be done: the next key may come before the next rendering.
    if (!this.#focusToggle(id)) afterNextRender(() => this.#focusToggle(id), { injector: this.#injector });
    return true;
  }

  /** What stands above a group is followed by an entry, and only the first one has none before it. */
  #entryNear(row: number, upwards: boolean): EventLogEntry | undefined {
    const rows = this.#view.rows();
    for (const near of upwards ? [row, row - 1, row + 1] : [row, row + 1]) {
      const item = near < 0 ? undefined : rows.at(near);
      if (item && 'entry' in item) return item.entry;
    }
    return undefined;
  }

  #focusToggle(id: string): boolean {
    const toggle = this.#host.querySelector<HTMLElement>(`tr.row[data-entry="${CSS.escape(id)}"] .toggle`);
    toggle?.focus({ preventScroll: true });
    toggle?.scrollIntoView({ block: 'nearest' });
    return toggle !== null;
  }
}
