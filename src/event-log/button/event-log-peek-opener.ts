import { InjectionToken, type ViewContainerRef } from '@angular/core';

/** The way to the peek, whose code is in a separate file. */
export interface EventLogPeekOpener {
  /** Loads the code of the peek, so that it opens even without a network. */
  preload(): void;

  /**
   * Opens the peek, or closes it if it is open.
   *
   * @param place place of the peek in the document: after its trigger, so that the Tab key reaches it
   * @param trigger button that opens the peek
   * @param link path of the log page
   */
  toggle(place: ViewContainerRef, trigger: HTMLElement, link: string): void;
}

/** Provided by `withPeek()`; without it, the icon is always a link. */
export const EVENT_LOG_PEEK_OPENER = new InjectionToken<EventLogPeekOpener>('EVENT_LOG_PEEK_OPENER');
