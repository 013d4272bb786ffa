import { HttpClient } from '@angular/common/http';
import { inject } from '@angular/core';
import { Router } from '@angular/router';
import { catchError, of, switchMap } from 'rxjs';

/** Typical requests, so that their share of Angular and RxJS is not attributed to the log. */
export function injectRefresh(): () => void {
  const http = inject(HttpClient);
  const router = inject(Router);
  return () => {
    http
      .post('/api/orders/refresh', {})
      .pipe(
        switchMap(() => http.get('/api/orders')),
        catchError(() => of(undefined)),
      )
      .subscribe(() => void router.navigateByUrl('/'));
  };
}
