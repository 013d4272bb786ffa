import { BreakpointObserver } from '@angular/cdk/layout';
import { inject, type Signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { map } from 'rxjs';

/** True while the window matches a media query, such as `(width >= 840px)`. */
export function matches(query: string): Signal<boolean> {
  const states = inject(BreakpointObserver).observe(query);
  return toSignal(states.pipe(map((state) => state.matches)), { requireSync: true });
}
