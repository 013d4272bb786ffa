import { Injectable, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { EVENT_LOG_CLOCK, EVENT_LOG_OPTIONS, EventLogService } from 'ngx-session-event-log';
import type { EventLogExportInfo } from 'ngx-session-event-log/export';

import type { LogSource } from './log-source';

/** The log of this session. */
@Injectable()
export class SessionLog implements LogSource {
  private readonly log = inject(EventLogService);
  private readonly clock = inject(EVENT_LOG_CLOCK);
  private readonly options = inject(EVENT_LOG_OPTIONS);

  /** Oldest first; a new list at most once a frame. */
  readonly entries = toSignal(this.log.entries$, { requireSync: true });

  info(left: number): EventLogExportInfo {
    return {
      session: this.log.session(),
      exportedAt: this.clock.now(),
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      build: this.options.build,
      dropped: this.log.dropped(),
      filteredOut: left,
    };
  }
}
