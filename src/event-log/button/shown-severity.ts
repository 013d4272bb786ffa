import { computed, effect, inject, signal, untracked } from '@angular/core';

import { EventLogService } from '../core/event-log-service';
import { EVENT_LOG_SEVERITIES, type EventLogSeverity } from '../core/entry/event-log-outcome';
import { injectTimer } from '../core/inject-timer';
import { countNews } from '../core/state/unseen-counts';

/** Milliseconds for which a new event is shown that is less severe than an unseen one. */
const MOMENT_MS = 3_000;

/**
 * Computes the severities of the icon: the worst unseen one, and the one to show now. A newer, less severe event is
 * shown for a moment; a series of them for at most two moments.
 */
export function injectShownSeverity() {
  const log = inject(EventLogService);
  const moment = injectTimer();
  const worst = computed(() => EVENT_LOG_SEVERITIES.findLast((severity) => log.unseen()[severity] > 0));
  const passing = signal<EventLogSeverity | undefined>(undefined);
  let session = untracked(log.session);
  let told = countNews(untracked(log.news));
  let prolonged = false;

  const end = () => {
    moment.stop();
    prolonged = false;
    passing.set(undefined);
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
        if (moment.running && prolonged) return;
        prolonged = moment.running;
        moment.start(MOMENT_MS, end);
      }
    });
  });

  return { worst, shown: computed(() => worst() && (passing() ?? worst())) };
}
