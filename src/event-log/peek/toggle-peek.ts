import type { ViewContainerRef } from '@angular/core';

import { EventLogPeek } from './event-log-peek';

/**
 * Opens the peek, or closes it where it is open.
 *
 * @param place where it goes in the document: by its trigger, so that the Tab key finds it
 * @param trigger the button that tells whether it is open
 */
export function togglePeek(place: ViewContainerRef, trigger: HTMLElement, link: string): void {
  const expand = (expanded: boolean) => trigger.setAttribute('aria-expanded', String(expanded));
  const close = () => {
    place.clear();
    expand(false);
  };
  if (place.length > 0) {
    // Not every browser gives the focus to a button that is pressed.
    trigger.focus();
    close();
    return;
  }
  const peek = place.createComponent(EventLogPeek);
  peek.setInput('trigger', trigger);
  peek.setInput('link', link);
  peek.instance.closed.subscribe(close);
  expand(true);
}
