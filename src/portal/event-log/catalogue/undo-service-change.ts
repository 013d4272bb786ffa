import { HttpClient } from '@angular/common/http';
import { inject } from '@angular/core';
import type { Observable } from 'rxjs';

import type { Service, ServiceLock, Termination } from '../../../portal-api/contract/index.ts';
import { about } from './subject';

// Each undo keeps only the uid and the name of the service, since it lives as long as its row.

/** Restores the lock state that a service had before. */
export function undoLock({ uid, name, locked }: Service): () => Observable<unknown> {
  const before: ServiceLock = { locked: !locked };
  return () => inject(HttpClient).put(`/api/services/${uid}/lock`, before, about(name));
}

/** Restores a cancelled service. The API allows that for a service that was configured or live, until its contract ends. */
export function undoCancellation({
  uid,
  name,
  state,
  history,
}: Service): (() => Observable<unknown>) | undefined {
  const before = history.at(-2)?.state;
  if (state !== 'CANCELLED' || (before !== 'LIVE' && before !== 'CONFIGURED')) return undefined;
  return () => inject(HttpClient).post(`/api/services/${uid}/restore`, null, about(name));
}

/** Cancels a restored service again. */
export function undoRestoring({ uid, name }: Service): () => Observable<unknown> {
  const cancel: Termination = { mode: 'CANCEL' };
  return () => inject(HttpClient).post(`/api/services/${uid}/terminate`, cancel, about(name));
}
