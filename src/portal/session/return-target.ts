/** The page to go to after signing in. Only paths inside the portal: a link must not lead elsewhere from here. */
export function returnTarget(returnUrl: string | null | undefined): string {
  if (!returnUrl || !/^\/(?![/\\])/.test(returnUrl) || returnUrl.startsWith('/sign-in')) return '/services';
  return returnUrl;
}
