import { type Signal, effect, signal, untracked } from '@angular/core';
import { ɵinjectTimer as injectTimer } from 'ngx-session-event-log';

/** Makes a signal that counts changes of what `track` reads: the first one at once, then at most one per `period`. */
export function injectThrottledChanges(track: () => unknown, period: number): Signal<number> {
  const timer = injectTimer();
  const changes = signal(0);
  let isChange = false;
  let isDue = false;
  const count = () => {
    isDue = false;
    changes.update((before) => before + 1);
    timer.start(period, () => {
      if (isDue) count();
    });
  };
  effect(() => {
    track();
    if (timer.running) isDue = true;
    else if (isChange) untracked(count);
    isChange = true;
  });
  return changes.asReadonly();
}
