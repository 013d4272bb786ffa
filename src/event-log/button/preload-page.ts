import { type Injector, runInInjectionContext } from '@angular/core';
import type { Route, Router } from '@angular/router';
import { firstValueFrom, isObservable } from 'rxjs';

import { isOffline } from '../core/answer/response-verdict';

/** True if code can be loaded. Without a network, a service worker may still hold it. */
export function canLoad(): boolean {
  return !isOffline() || ('serviceWorker' in navigator && navigator.serviceWorker.controller !== null);
}

/** Loads the code of the page at the URL `link`, so that it opens even without a network, or after a new release. */
export async function preloadPage(router: Router, link: string, injector: Injector): Promise<void> {
  // The page may be in a named outlet.
  for (const { segments } of Object.values(router.parseUrl(link).root.children)) {
    const paths = segments.map(({ path }) => path);
    try {
      const route = findRoute(router.config, paths);
      if (route) await loadRoute(route, injector);
    } catch {
      // If the user opens the page, the router reports the error.
    }
  }
}

/** Loads the code of a route, and of its children without a path: an application may wrap the page in its own routes. */
async function loadRoute(route: Route, injector: Injector): Promise<void> {
  const { loadComponent, loadChildren, children } = route;
  if (loadComponent) await loadFile(loadComponent, injector);
  const file = loadChildren && (await loadFile(loadChildren, injector));
  const routes = [children, file].flatMap(routesIn);
  await Promise.all(routes.filter(({ path }) => !path).map((child) => loadRoute(child, injector)));
}

async function loadFile(load: () => unknown, injector: Injector): Promise<unknown> {
  const file = runInInjectionContext(injector, load);
  return isObservable(file) ? firstValueFrom(file) : await file;
}

/** Finds the routes that a file exports, by default or as a whole. */
function routesIn(file: unknown): readonly Route[] {
  const routes = (file as { readonly default?: unknown } | undefined)?.default ?? file;
  return Array.isArray(routes) ? (routes as Route[]) : [];
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
