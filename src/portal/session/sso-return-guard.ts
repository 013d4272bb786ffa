import { inject } from '@angular/core';
import { RedirectCommand, Router, type CanActivateFn } from '@angular/router';
import { map, switchMap } from 'rxjs';

import { Auth } from './auth';
import { SsoReturn } from './sso-return';

/** The way back from the identity provider: into the portal, or to the sign-in page that says why not. */
export const ssoReturnGuard: CanActivateFn = () => {
  const auth = inject(Auth);
  const router = inject(Router);
  return inject(SsoReturn)
    .readResult()
    .pipe(
      switchMap(() => auth.arrive()),
      map((session) => {
        const target = session ? '/services' : '/sign-in';
        return new RedirectCommand(router.parseUrl(target), { replaceUrl: true });
      }),
    );
};
