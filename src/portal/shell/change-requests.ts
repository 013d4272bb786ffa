import type { HttpInterceptorFn } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { Subject } from 'rxjs';

/** The requests of this tab that change something. */
@Service()
export class ChangeRequests {
  /** Emits when one is sent. */
  readonly sent = new Subject<void>();
}

/** Reports each request that changes something. */
export const changeRequestsInterceptor: HttpInterceptorFn = (request, next) => {
  if (request.method !== 'GET') inject(ChangeRequests).sent.next();
  return next(request);
};
