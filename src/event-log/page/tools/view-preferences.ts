import { Injectable, signal } from '@angular/core';

/** Choices of the user that outlive the page: remembered while the application is open, and stored nowhere. */
@Injectable({ providedIn: 'root' })
export class ViewPreferences {
  /** Times are written as what has passed since then, not as time of day. */
  readonly relativeTimes = signal(false);

  /** Search, category and time line were asked for or used, and stay however few events there are. */
  readonly filtersWanted = signal(false);

  /** Keys that are pressed alone do something: some press keys by accident, or speak (WCAG 2.1.4). */
  readonly singleKeys = signal(true);
}
