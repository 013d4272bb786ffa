import type { Signal } from '@angular/core';
import type { EventLogEntry } from 'ngx-session-event-log';
import type { EventLogExportInfo } from 'ngx-session-event-log/export';

/** The source of the entries that are shown: the session, or a file. */
export abstract class LogSource {
  /** All entries, oldest first. */
  abstract readonly entries: Signal<readonly EventLogEntry[]>;

  /** True while the user holds the page still. */
  abstract readonly paused: Signal<boolean>;

  /** Origin of the entries, of which `left` stay behind, for whoever gets a file of them. */
  abstract info(left: number): EventLogExportInfo;
}
