import type { Tree } from '@angular-devkit/schematics';
import type TS from 'typescript';

import { property, textProperty } from '../source/find.ts';
import { codeFiles, moduleName, type Project } from '../source/project.ts';
import { SourceEdits } from '../source/source-edits.ts';
import { ts } from '../source/typescript.ts';
import { EXAMPLE_PATH, PACKAGE } from './options.ts';
import type { PagePlace } from './page-place.ts';
import type { Report } from './report.ts';
import { addServerRoutes } from './server-routes.ts';

/** Route of an application that had none, so that all it shows is in its root component. */
const START = "{ path: '', pathMatch: 'full', children: [] }";

/** Address of the page, without a leading slash. */
export function pageAddress(path: string, place: PagePlace | 'none' | undefined): string {
  return [...(typeof place === 'object' ? place.prefix : []), path].join('/');
}

/**
 * Adds lazy routes ahead of those that match any path.
 *
 * @param example file of the example page, if it is to have a route
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
  if (codeFiles(tree, project.sourceRoot).some((file) => tree.readText(file).includes(`${PACKAGE}/page`))) {
    report.present('the page has a route');
    return true;
  }
  const route = `{ path: '${path}', loadChildren: () => import('${PACKAGE}/page') }`;
  if (place === 'none') {
    report.byHand(
      'the application has no router, which the page of the log needs',
      `Add to its providers: provideRouter([${route}])`,
      'and to its template: <router-outlet />',
    );
    return false;
  }
  if (!place) {
    report.byHand('the routes of the application could not be read', `Add to them: ${route}`);
    return false;
  }
  const { list } = place;
  const { elements } = list.node;
  const taken = elements.some(
    (element) => ts.isObjectLiteralExpression(element) && textProperty(element, 'path') === path,
  );
  if (taken) {
    report.byHand(
      `${list.path} has a route "${path}" already`,
      'Choose another: ng add ngx-session-event-log --path=…',
    );
    return false;
  }
  const added = example ? [route, exampleRoute(list.path, example)] : [route];
  // A server answers any path where there are no routes at all, but only those of the routes where there are some.
  const start = elements.length === 0 && place.top;
  if (start) added.unshift(START);
  const edits = new SourceEdits(tree, list.path);
  const greedy = elements.findIndex(matchesMuch);
  const index = greedy < 0 ? elements.length : greedy;
  edits.insertElements(elements, index, ...added);
  edits.save();
  if (start) report.changed(list.path, 'the route / of what you have, so that a server still finds it');
  report.changed(list.path, `the route /${pageAddress(path, place)} of the page, loaded lazily`);
  const paths = example ? [path, EXAMPLE_PATH] : [path];
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

/** True for a route that may take the path of another after it. */
function matchesMuch(element: TS.Expression): boolean {
  if (!ts.isObjectLiteralExpression(element)) return true;
  const path = textProperty(element, 'path');
  if (path === undefined || path === '**' || path.startsWith(':')) return true;
  return path === '' && (property(element, 'children') ?? property(element, 'loadChildren')) !== undefined;
}
