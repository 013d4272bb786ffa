import { Injectable, signal } from '@angular/core';

/**
 * Whether keys that are pressed alone do something anywhere on the page. Those who speak to their computer, or press
 * keys by accident, can switch them off (WCAG 2.1.4); that is remembered in memory only.
 */
@Injectable({ providedIn: 'root' })
export class SingleKeys {
  readonly enabled = signal(true);
}
