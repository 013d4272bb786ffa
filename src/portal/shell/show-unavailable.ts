import { HttpErrorResponse } from '@angular/common/http';
import { ErrorHandler, inject } from '@angular/core';
import { RedirectCommand, Router, type NavigationError } from '@angular/router';

/**
 * Shows an error page if the server does not answer or a part of the portal cannot be loaded. The address stays, so that
 * reloading or `Try again` opens the requested page.
 */
export function showUnavailable({ error, url }: NavigationError): RedirectCommand {
  // A server that is down is not a defect of the portal; other errors are reported.
  if (!(error instanceof HttpErrorResponse)) inject(ErrorHandler).handleError(error);
  const target = inject(Router).createUrlTree(['/unavailable'], { queryParams: { returnUrl: url } });
  return new RedirectCommand(target, { skipLocationChange: true });
}
