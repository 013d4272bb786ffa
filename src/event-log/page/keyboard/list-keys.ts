import { ElementRef, Injectable, inject } from '@angular/core';

import type { EventLogTable } from '../table/event-log-table';
import { ViewPreferences } from '../tools/view-preferences';
import { plainKey, takesText } from './plain-key';

/** Leads from the rows to the search field and back, and copies a row, by keys. */
@Injectable()
export class ListKeys {
  readonly #singleKeys = inject(ViewPreferences).singleKeys;
  readonly #list = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  /** The element that had the focus when the user went to search. */
  #origin: HTMLElement | undefined;
  /** The entry in whose row that was: meanwhile, the same element may have become a part of another one's. */
  #originEntry: string | undefined;

  /** Acts on a key, if it is for the list; `showSearch` focuses the search field, which may not be there yet. */
  press(event: KeyboardEvent, table: EventLogTable, showSearch: () => void): boolean {
    const key = plainKey(event);
    const { target } = event;
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
    // At once where that can be done: what is typed next is for the field.
    if (search?.offsetParent) {
      search.focus();
      search.select();
    } else {
      showSearch();
    }
    return true;
  }

  #goBack(table: EventLogTable): boolean {
    // The search may have taken its row away, and made it anew when it was cleared.
    if (this.#originEntry !== undefined)
      return table.focusEntry(this.#originEntry) || table.rowFocus.focus(0);
    if (!this.#origin?.isConnected) return false;
    this.#origin.focus();
    return this.#origin === this.#list.ownerDocument.activeElement;
  }

  /** Keys that are pressed elsewhere in the application are not for the log; nowhere is as good as the page. */
  #isOfPage(target: HTMLElement): boolean {
    return target === target.ownerDocument.body || (this.#list.parentElement?.contains(target) ?? false);
  }
}
