import { HttpClient } from '@angular/common/http';
import { inject } from '@angular/core';
import { Router } from '@angular/router';
import { catchError, of, switchMap } from 'rxjs';

/** What any application does, so that what it needs of Angular and RxJS is there without the log, too. */
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
