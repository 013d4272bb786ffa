import { ElementRef, Injectable, inject } from '@angular/core';

import { plainKey, takesText } from './plain-key';
import { SingleKeys } from './single-keys';

/** Leads from the rows to the search field and back, by keys. */
@Injectable()
export class ListKeys {
  private readonly singleKeys = inject(SingleKeys);
  private readonly list = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  /** What had the focus when the user went to search. */
  private origin: HTMLElement | undefined;

  /**
   * @param focusRow moves the focus to a row
   * @returns whether the key was for the list
   */
  press(event: KeyboardEvent, focusRow: (row: number) => boolean): boolean {
    const key = plainKey(event);
    const { target } = event;
    const search = this.list.querySelector<HTMLInputElement>('input[type="search"]');
    if (!search || !(target instanceof HTMLElement)) return false;
    if (target === search) {
      if (key === 'ArrowDown') return focusRow(0);
      return key === 'Escape' && search.value === '' && this.goBack();
    }
    if (key !== '/' || !this.singleKeys.enabled() || takesText(target) || !this.isOfPage(target))
      return false;
    this.origin = target;
    search.focus();
    search.select();
    return true;
  }

  private goBack(): boolean {
    if (!this.origin?.isConnected) return false;
    this.origin.focus();
    return this.origin === this.list.ownerDocument.activeElement;
  }

  /** Keys that are pressed elsewhere in the application are not for the log; nowhere is as good as the page. */
  private isOfPage(target: HTMLElement): boolean {
    return target === target.ownerDocument.body || (this.list.parentElement?.contains(target) ?? false);
  }
}
