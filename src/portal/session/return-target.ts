/** Returns the page to open after signing in. Only paths in the portal are allowed, to prevent open redirects. */
export function returnTarget(returnUrl: string | null | undefined): string {
  if (!returnUrl || !/^\/(?![/\\])/.test(returnUrl) || returnUrl.startsWith('/sign-in')) return '/services';
  return returnUrl;
}
