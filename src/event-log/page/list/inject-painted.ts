import { NgZone, PendingTasks, type Signal, afterNextRender, inject, signal } from '@angular/core';

/** Makes a signal that becomes true once the browser has painted what was rendered first. Tests wait for that, too. */
export function injectPainted(): Signal<boolean> {
  const tasks = inject(PendingTasks);
  const zone = inject(NgZone);
  const painted = signal(false);
  afterNextRender(() => {
    const done = tasks.add();
    const paint = () => {
      painted.set(true);
      done();
    };
    // A frame begins with its callbacks, and is painted after them.
    zone.runOutsideAngular(() => requestAnimationFrame(() => setTimeout(paint)));
  });
  return painted.asReadonly();
}
