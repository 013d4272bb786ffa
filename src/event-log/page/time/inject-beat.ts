import { type Signal, effect, signal, untracked } from '@angular/core';
import { ɵinjectTimer as injectTimer } from 'ngx-session-event-log';

/** Makes a signal that counts changes of what `track` reads: the first one at once, then at most one per `period`. */
export function injectBeat(track: () => unknown, period: number): Signal<number> {
  const timer = injectTimer();
  const beats = signal(0);
  let isChange = false;
  let isDue = false;
  const beat = () => {
    isDue = false;
    beats.update((count) => count + 1);
    timer.start(period, () => {
      if (isDue) beat();
    });
  };
  effect(() => {
    track();
    if (timer.running) isDue = true;
    else if (isChange) untracked(beat);
    isChange = true;
  });
  return beats.asReadonly();
}
