import { Injectable, signal } from '@angular/core';

/** Preferences that outlive the page: kept in memory while the application is open, and stored nowhere. */
@Injectable({ providedIn: 'root' })
export class ViewPreferences {
  /** True for times such as `3 min. ago`, false for the time of day. */
  readonly relativeTimes = signal(false);

  /** True once search, category or timeline were opened or used: they then stay, however few events there are. */
  readonly filtersWanted = signal(false);

  /** True if keys without modifiers are shortcuts. Users who press keys by accident, or speak, can turn them off (WCAG 2.1.4). */
  readonly singleKeys = signal(true);
}
