import { inject } from '@angular/core';
import { Router, type CanActivateFn } from '@angular/router';
import { map } from 'rxjs';

import { Auth } from './auth';
import { returnTarget } from './return-target';

/** Redirects users who are already signed in away from the sign-in page. */
export const signedOutGuard: CanActivateFn = (route) => {
  const router = inject(Router);
  return inject(Auth)
    .restore()
    .pipe(
      map((session) =>
        session ? router.parseUrl(returnTarget(route.queryParamMap.get('returnUrl'))) : true,
      ),
    );
};
