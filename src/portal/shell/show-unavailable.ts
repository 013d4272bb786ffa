import { HttpErrorResponse } from '@angular/common/http';
import { ErrorHandler, inject } from '@angular/core';
import { RedirectCommand, Router, type NavigationError } from '@angular/router';

/**
 * A page that cannot be opened because the server does not answer, or a part of the portal that cannot be
 * loaded, gives a page that says so at the same address: reloading it, or `Try again`, goes on from there.
 */
export function showUnavailable({ error, url }: NavigationError): RedirectCommand {
  // A server that is down is no defect of the portal; anything else is reported.
  if (!(error instanceof HttpErrorResponse)) inject(ErrorHandler).handleError(error);
  const target = inject(Router).createUrlTree(['/unavailable'], { queryParams: { returnUrl: url } });
  return new RedirectCommand(target, { skipLocationChange: true });
}
