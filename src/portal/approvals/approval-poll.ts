import { InjectionToken } from '@angular/core';

/** Milliseconds between two looks at what another company has to decide. */
export const APPROVAL_POLL_MS = new InjectionToken('APPROVAL_POLL_MS', { factory: () => 4_000 });
