import { inject } from '@angular/core';
import { RedirectCommand, Router, type CanActivateFn } from '@angular/router';
import { catchError, map, of, switchMap, tap } from 'rxjs';

import { Auth } from './auth';
import { SsoReturn } from './sso-return';

/** The way back from the identity provider: into the portal, or to the sign-in page that says why not. */
export const ssoReturnGuard: CanActivateFn = () => {
  const auth = inject(Auth);
  const router = inject(Router);
  const sso = inject(SsoReturn);
  return sso.readResult().pipe(
    catchError(() => of('lost' as const)),
    // Whoever is signed in all the same is let in.
    switchMap((result) =>
      auth.arrive().pipe(tap((session) => result === 'lost' && sso.loseResult(session !== null))),
    ),
    map((session) => {
      const target = session ? '/services' : '/sign-in';
      return new RedirectCommand(router.parseUrl(target), { replaceUrl: true });
    }),
  );
};
