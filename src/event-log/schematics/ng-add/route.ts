import type { Tree } from '@angular-devkit/schematics';
import type TS from 'typescript';

import { property, textProperty } from '../source/find.ts';
import { filesWith, moduleName, type Project } from '../source/project.ts';
import { SourceEdits } from '../source/source-edits.ts';
import { ts } from '../source/typescript.ts';
import { EXAMPLE_PATH, PACKAGE } from './options.ts';
import type { PagePlace } from './application/page-place.ts';
import type { Report } from './report.ts';
import { addServerRoutes } from './server-routes.ts';

/** Route for `/` in an application without routes, which shows everything in its root component. */
const START = "{ path: '', pathMatch: 'full', children: [] }";

/** Address of the page, without a leading slash. */
export function pageAddress(path: string, place: PagePlace | 'none' | undefined): string {
  return [...(typeof place === 'object' ? place.prefix : []), path].join('/');
}

/**
 * Adds lazy routes ahead of the routes that match any path.
 *
 * @param example file of the example page; without it, the page gets no route
 * @returns false if no routes were added
 */
export function addRoutes(
  tree: Tree,
  project: Project,
  path: string,
  place: PagePlace | 'none' | undefined,
  example: string | undefined,
  report: Report,
): boolean {
  if (filesWith(tree, project.sourceRoot, new RegExp(`['"]${PACKAGE}/page['"]`)).length > 0) {
    report.present('the page already has a route');
    return true;
  }
  const title = typeof place === 'object' && hasTitles(place) ? "title: 'Session Event Log', " : '';
  const route = `{ path: '${path}', ${title}loadChildren: () => import('${PACKAGE}/page') }`;
  if (place === 'none') {
    report.byHand(
      'the application has no router, and the log page needs one',
      `Add to its providers: provideRouter([${route}])`,
      'and to its template: <router-outlet />',
    );
    return false;
  }
  if (!place) {
    report.byHand("could not read the application's routes", `Add to them: ${route}`);
    return false;
  }
  const { list } = place;
  const { elements } = list.node;
  const taken = elements.some(
    (element) => ts.isObjectLiteralExpression(element) && textProperty(element, 'path') === path,
  );
  if (taken) {
    report.byHand(
      `${list.path.slice(1)} already has a route "${path}"`,
      'Choose another path: ng add ngx-session-event-log --path=…',
    );
    return false;
  }
  const added = example ? [route, exampleRoute(list.path, example)] : [route];
  // Without routes, a server answers any path. With routes, it answers only theirs, so `/` needs one too.
  const start = elements.length === 0 && place.top;
  if (start) added.unshift(START);
  const edits = new SourceEdits(tree, list.path);
  const greedy = elements.findIndex(matchesMuch);
  const index = greedy < 0 ? elements.length : greedy;
  edits.insertElements(elements, index, ...added);
  edits.save();
  if (start) report.changed(list.path, 'a route for /, so that servers still find your start page');
  report.changed(list.path, `a lazy route /${pageAddress(path, place)} for the log page`);
  // The page has routes of its own, such as its viewer of support bundles.
  const paths = example ? [`${path}/**`, EXAMPLE_PATH] : [`${path}/**`];
  addServerRoutes(
    tree,
    project,
    paths.map((one) => pageAddress(one, place)),
    report,
  );
  return true;
}

function exampleRoute(routes: string, file: string): string {
  return `{ path: '${EXAMPLE_PATH}', loadComponent: () => import('${moduleName(routes, file)}').then((m) => m.EventLogExample) }`;
}

/** True if routes beside the page set the document title, which would otherwise stay that of the page before. */
function hasTitles({ list }: PagePlace): boolean {
  return list.node.elements.some(
    (element) => ts.isObjectLiteralExpression(element) && textProperty(element, 'title') !== undefined,
  );
}

/** True for a route that may match the path of a later route. */
function matchesMuch(element: TS.Expression): boolean {
  if (!ts.isObjectLiteralExpression(element)) return true;
  const path = textProperty(element, 'path');
  if (path === undefined || path === '**' || path.startsWith(':')) return true;
  return path === '' && (property(element, 'children') ?? property(element, 'loadChildren')) !== undefined;
}
