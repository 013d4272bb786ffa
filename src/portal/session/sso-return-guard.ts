import { inject } from '@angular/core';
import { RedirectCommand, Router, type CanActivateFn } from '@angular/router';
import { catchError, map, of, switchMap, tap } from 'rxjs';

import { Auth } from './auth';
import { SsoReturn } from './sso-return';

/** Handles the return from the identity provider: opens the portal, or the sign-in page with the reason. */
export const ssoReturnGuard: CanActivateFn = () => {
  const auth = inject(Auth);
  const router = inject(Router);
  const sso = inject(SsoReturn);
  return sso.readResult().pipe(
    catchError(() => of('lost' as const)),
    // The user may be signed in even if the result was lost.
    switchMap((result) =>
      auth.arrive().pipe(tap((session) => result === 'lost' && sso.loseResult(session !== null))),
    ),
    map((session) => {
      const target = session ? '/services' : '/sign-in';
      return new RedirectCommand(router.parseUrl(target), { replaceUrl: true });
    }),
  );
};
