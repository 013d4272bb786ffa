import { type Injector, runInInjectionContext } from '@angular/core';
import type { Route, Router } from '@angular/router';
import { firstValueFrom, isObservable } from 'rxjs';

/** Loads the code of the page at `link`, so that it opens even without a network, or after a new release. */
export async function preloadPage(router: Router, link: string, injector: Injector): Promise<void> {
  const route = findRoute(router.config, link.split('/').filter(Boolean));
  const load: (() => unknown) | undefined = route?.loadChildren ?? route?.loadComponent;
  if (!load) return;
  try {
    const file = runInInjectionContext(injector, load);
    await (isObservable(file) ? firstValueFrom(file) : file);
  } catch {
    // If the user opens the page, the router reports the error.
  }
}

/** Finds the lazy route for a path. Considers only static segments: parameters would match too much. */
function findRoute(routes: readonly Route[], segments: readonly string[]): Route | undefined {
  for (const route of routes) {
    const path = route.path?.split('/').filter(Boolean) ?? [];
    if (!path.every((segment, at) => segment === segments[at])) continue;
    const rest = segments.slice(path.length);
    if (rest.length === 0 && (route.loadChildren ?? route.loadComponent)) return route;
    const found = findRoute(route.children ?? [], rest);
    if (found) return found;
  }
  return undefined;
}
