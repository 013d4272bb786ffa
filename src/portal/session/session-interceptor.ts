import { HttpErrorResponse, type HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { tap } from 'rxjs';

import { Auth } from './auth';

/** A 401 from anywhere but the session itself means that the session is over. */
export const sessionInterceptor: HttpInterceptorFn = (request, next) => {
  const auth = inject(Auth);
  return next(request).pipe(
    tap({
      error: (error: unknown) => {
        if (!(error instanceof HttpErrorResponse) || error.status !== 401) return;
        if (request.url.startsWith('/api/') && request.url !== '/api/session') auth.expire();
      },
    }),
  );
};
