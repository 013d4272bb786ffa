import { Injectable, Injector, computed, inject, linkedSignal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import {
  ɵEVENT_LOG_CLOCK as EVENT_LOG_CLOCK,
  type EventLogEntry,
  EventLogService,
} from 'ngx-session-event-log';
import type { EventLogExportInfo } from 'ngx-session-event-log/export';

import { sessionInfo } from '../export/session-markdown';
import type { LogSource } from './log-source';

interface HeldLog {
  readonly since: number;
  readonly entries: readonly EventLogEntry[];
  /** Number of older entries that newer ones had replaced. */
  readonly dropped: number;
}

/** Log of this session, whose updates can be paused. */
@Injectable()
export class SessionLog implements LogSource {
  readonly #log = inject(EventLogService);
  readonly #clock = inject(EVENT_LOG_CLOCK);
  readonly #injector = inject(Injector);

  readonly #latest = toSignal(this.#log.entries$, { requireSync: true });

  /** Period during which a pause lasts at most: it ends when the log is emptied, and with its session. */
  readonly #stretch = computed(() => (this.#latest().length > 0 ? this.#log.session().id : undefined));
  readonly #held = linkedSignal<string | undefined, HeldLog | undefined>({
    source: this.#stretch,
    computation: () => undefined,
  });

  /** Entries, oldest first; a new list at most once per frame. */
  readonly entries = computed(() => this.#held()?.entries ?? this.#latest());
  readonly dropped = computed(() => this.#held()?.dropped ?? this.#log.dropped());

  /** Number of entries, shown or not, that can be cleared. Running operations stay, since their outcome is still to come. */
  readonly clearable = computed(() => this.#latest().filter(({ outcome }) => outcome !== 'running').length);

  readonly paused = computed(() => this.#held() !== undefined);
  /** Start of the pause, in milliseconds since 1970-01-01 UTC. */
  readonly pausedSince = computed(() => this.#held()?.since);

  /** Number of entries added since the pause began. */
  readonly waiting = computed(() => {
    const held = this.#held()?.entries.at(-1);
    return held ? this.#latest().filter(({ sequence }) => sequence > held.sequence).length : 0;
  });

  pause(): void {
    this.#held.set({ since: this.#clock.now(), entries: this.entries(), dropped: this.dropped() });
  }

  resume(): void {
    this.#held.set(undefined);
  }

  /** Runs the row action of an entry, and resumes updates so that its result is shown. */
  run(entry: EventLogEntry): void {
    this.resume();
    this.#log.runAction(entry);
  }

  info(left: number): EventLogExportInfo {
    return { ...sessionInfo(this.#injector, left + this.waiting()), dropped: this.dropped() };
  }
}
