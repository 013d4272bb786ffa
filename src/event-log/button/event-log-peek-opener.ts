import { InjectionToken, type ViewContainerRef } from '@angular/core';

/** Opens the peek, or closes it if it is open. */
export type EventLogPeekOpener = (
  /** Place of the peek in the document: after its trigger, so that the Tab key reaches it. */
  place: ViewContainerRef,
  /** Button that opens the peek. */
  trigger: HTMLElement,
  /** Path of the log page. */
  link: string,
) => void;

/** Provided by `withPeek()`; without it, the icon is always a link. */
export const EVENT_LOG_PEEK_OPENER = new InjectionToken<EventLogPeekOpener>('EVENT_LOG_PEEK_OPENER');
