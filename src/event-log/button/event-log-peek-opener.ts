import { InjectionToken, type ViewContainerRef } from '@angular/core';

/** Opens the peek, or closes it where it is open. */
export type EventLogPeekOpener = (
  /** Place of the peek in the document: by its trigger, so that the Tab key finds it. */
  place: ViewContainerRef,
  /** The button that it belongs to. */
  trigger: HTMLElement,
  /** Path of the log page. */
  link: string,
) => void;

/** Provided by `withPeek()`; in applications without it, the icon can only be a link. */
export const EVENT_LOG_PEEK_OPENER = new InjectionToken<EventLogPeekOpener>('EVENT_LOG_PEEK_OPENER');
