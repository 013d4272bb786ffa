import { InjectionToken } from '@angular/core';

/** Interval in milliseconds at which a request to another company is polled. */
export const APPROVAL_POLL_MS = new InjectionToken('APPROVAL_POLL_MS', { factory: () => 4_000 });
