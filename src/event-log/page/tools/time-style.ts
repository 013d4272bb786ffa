import { Injectable, signal } from '@angular/core';

/** How the user wants to read times. Remembered while the application is open, and stored nowhere. */
@Injectable({ providedIn: 'root' })
export class TimeStyle {
  /** As what has passed since then, not as time of day. */
  readonly relative = signal(false);
}
