import { ElementRef, Injectable, inject } from '@angular/core';

import { PageSight } from '../log/page-sight';
import type { EventLogTable } from '../table/event-log-table';
import { ViewPreferences } from '../tools/view-preferences';
import { focusedBeside } from './focused-beside';
import { plainKey, takesText } from './plain-key';

/** Handles the keys that lead from the rows to the search field and back, and that copy a row. */
@Injectable()
export class ListKeys {
  readonly #singleKeys = inject(ViewPreferences).singleKeys;
  readonly #inSight = inject(PageSight).inSight;
  readonly #list = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  /** Element that had the focus before the user moved to the search field. */
  #origin: HTMLElement | undefined;
  /** Entry in whose row that element was: the same element may be reused for another row. */
  #originEntry: string | undefined;

  /** Handles a key. Returns true if it did. `showSearch` focuses the search field, which may not exist yet. */
  press(event: KeyboardEvent, table: EventLogTable, showSearch: () => void): boolean {
    const key = plainKey(event);
    // Not `target`, which would be the host of a shadow root.
    const [target] = event.composedPath();
    const search = this.#list.querySelector<HTMLInputElement>('input[type="search"]');
    if (!(target instanceof HTMLElement)) return false;
    if (search && target === search) {
      if (key === 'ArrowDown') return table.rowFocus.focus(0);
      return key === 'Escape' && search.value === '' && this.#goBack(table);
    }
    if (!this.#singleKeys() || takesText(target) || !this.#isOfPage(target)) return false;
    if (key === 'c' || key === 'C') return table.copyForSupport();
    if (key !== '/') return false;
    this.#origin = target;
    this.#originEntry = target.closest<HTMLElement>('tr[data-entry]')?.dataset['entry'];
    // Synchronously if possible, so that the next key goes into the field.
    if (search?.offsetParent) {
      search.focus();
      search.select();
    } else {
      showSearch();
    }
    return true;
  }

  #goBack(table: EventLogTable): boolean {
    // The search may have removed the row, and clearing it may have created the row again.
    if (this.#originEntry !== undefined)
      return table.focusEntry(this.#originEntry) || table.rowFocus.focus(0);
    if (!this.#origin?.isConnected) return false;
    this.#origin.focus();
    return this.#origin === focusedBeside(this.#list);
  }

  /** True if the key was pressed on the page, or without any focus while the page is in sight. */
  #isOfPage(target: HTMLElement): boolean {
    if (target === target.ownerDocument.body) return this.#inSight();
    return this.#list.parentElement?.contains(target) ?? false;
  }
}
