import { HttpErrorResponse, type HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { tap } from 'rxjs';

import { Auth } from './auth';

/** A 401 from anywhere but the session itself means that the session is over in which it was asked for. */
export const sessionInterceptor: HttpInterceptorFn = (request, next) => {
  const auth = inject(Auth);
  const { ends } = auth;
  return next(request).pipe(
    tap({
      error: (error: unknown) => {
        if (!(error instanceof HttpErrorResponse) || error.status !== 401) return;
        if (request.url.startsWith('/api/') && request.url !== '/api/session') {
          // An answer that comes late says nothing of whoever has signed in meanwhile.
          if (auth.ends === ends) auth.expire();
        }
      },
    }),
  );
};
