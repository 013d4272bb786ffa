import { type Injector, runInInjectionContext } from '@angular/core';
import type { Route, Router } from '@angular/router';
import { firstValueFrom, isObservable } from 'rxjs';

/** Loads the files of the page at `link`, which then opens also without a network, or after the next release. */
export async function preloadPage(router: Router, link: string, injector: Injector): Promise<void> {
  const route = findRoute(router.config, link.split('/').filter(Boolean));
  try {
    if (route) await loadRoute(route, injector);
  } catch {
    // The router tells the application, if it comes to that.
  }
}

/** Loads what a route needs, and its children without a path: an application may have the page in routes of its own. */
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

/** The routes of a file, which may be its default export. */
function routesIn(file: unknown): readonly Route[] {
  const routes = (file as { readonly default?: unknown } | undefined)?.default ?? file;
  return Array.isArray(routes) ? (routes as Route[]) : [];
}

/** The route with something to load on the way to a path, by static segments: others cannot be told apart here. */
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
