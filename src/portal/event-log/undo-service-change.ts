import { HttpClient } from '@angular/common/http';
import { inject } from '@angular/core';
import type { Observable } from 'rxjs';

import type { Service, ServiceLock, Termination } from '../../portal-api/contract/index.ts';

// Each holds the service's uid alone: an undo lives as long as its row does.

/** Gives a service the lock that it had before. */
export function undoLock({ uid, locked }: Service): () => Observable<unknown> {
  const before: ServiceLock = { locked: !locked };
  return () => inject(HttpClient).put(`/api/services/${uid}/lock`, before);
}

/** Takes a cancellation back, which the API does for a service that ran, as long as its contract does. */
export function undoCancellation({ uid, state, history }: Service): (() => Observable<unknown>) | undefined {
  const before = history.at(-2)?.state;
  if (state !== 'CANCELLED' || (before !== 'LIVE' && before !== 'CONFIGURED')) return undefined;
  return () => inject(HttpClient).post(`/api/services/${uid}/restore`, null);
}

/** Cancels a service again that was restored. */
export function undoRestoring({ uid }: Service): () => Observable<unknown> {
  const cancel: Termination = { mode: 'CANCEL' };
  return () => inject(HttpClient).post(`/api/services/${uid}/terminate`, cancel);
}
