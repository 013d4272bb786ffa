import { DestroyRef, NgZone, computed, effect, inject, signal, untracked } from '@angular/core';

import { EventLogService } from '../core/event-log-service';
import { EVENT_LOG_SEVERITIES, type EventLogSeverity } from '../core/entry/event-log-outcome';
import { countNews } from '../core/state/unseen-counts';

/** Time for which a new event shows that weighs less than one before it. */
const MOMENT_MS = 3_000;

/**
 * Follows the log for its icon: the worst severity that the user has not seen, and the one to show now. Each newer
 * event of less weight shows for a moment, and a row of them for no more than two.
 */
export function injectShownSeverity() {
  const log = inject(EventLogService);
  const zone = inject(NgZone);
  const worst = computed(() => EVENT_LOG_SEVERITIES.findLast((severity) => log.unseen()[severity] > 0));
  const passing = signal<EventLogSeverity | undefined>(undefined);
  let session = untracked(log.session);
  let told = countNews(untracked(log.news));
  let moment: ReturnType<typeof setTimeout> | undefined;
  let prolonged = false;

  const end = () => {
    clearTimeout(moment);
    moment = undefined;
    prolonged = false;
    passing.set(undefined);
  };
  const begin = () => {
    if (moment !== undefined && prolonged) return;
    prolonged = moment !== undefined;
    clearTimeout(moment);
    // Outside Angular's zone, where waiting keeps no test and no server rendering from being done.
    moment = zone.runOutsideAngular(() => setTimeout(() => zone.run(end), MOMENT_MS));
  };

  effect(() => {
    const count = countNews(log.news());
    const { newest } = log.unseen();
    const current = log.session();
    untracked(() => {
      const isNew = current !== session || count > told;
      session = current;
      told = count;
      if (newest === undefined || newest === worst()) end();
      else if (isNew) {
        passing.set(newest);
        begin();
      }
    });
  });
  inject(DestroyRef).onDestroy(() => clearTimeout(moment));

  return { worst, shown: computed(() => worst() && (passing() ?? worst())) };
}
