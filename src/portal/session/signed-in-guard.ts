import { inject } from '@angular/core';
import { RedirectCommand, Router, type CanActivateFn } from '@angular/router';
import { map } from 'rxjs';

import { Auth } from './auth';

/** Redirects users who are not signed in to the sign-in page, which leads back here. */
export const signedInGuard: CanActivateFn = (_route, { url }) => {
  const router = inject(Router);
  return inject(Auth)
    .restore()
    .pipe(
      map((session) => {
        if (session) return true;
        const queryParams = url === '/' ? {} : { returnUrl: url };
        return new RedirectCommand(router.createUrlTree(['/sign-in'], { queryParams }));
      }),
    );
};
