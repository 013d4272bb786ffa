import { HttpErrorResponse, type HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { tap } from 'rxjs';

import { Auth } from './auth';

/** Expires the session in which a request was sent if its answer is a 401, except for requests about the session itself. */
export const sessionInterceptor: HttpInterceptorFn = (request, next) => {
  const auth = inject(Auth);
  const { ends } = auth;
  return next(request).pipe(
    tap({
      error: (error: unknown) => {
        if (!(error instanceof HttpErrorResponse) || error.status !== 401) return;
        if (request.url.startsWith('/api/') && request.url !== '/api/session') {
          // A late answer says nothing about a session that has begun in the meantime.
          if (auth.ends === ends) auth.expire();
        }
      },
    }),
  );
};
