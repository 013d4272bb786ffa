import type { Tree } from '@angular-devkit/schematics';
import type TS from 'typescript';

import { findCalls, property, textProperty } from '../source/find.ts';
import { codeFiles, moduleName, type Project } from '../source/project.ts';
import { parse, SourceEdits } from '../source/source-edits.ts';
import { ts } from '../source/typescript.ts';
import { EXAMPLE_PATH, PACKAGE } from './options.ts';
import type { Report } from './report.ts';
import { type List, resolveList } from './root.ts';

/** Route of an application that had none, so that all it shows is in its root component. */
const START = "{ path: '', pathMatch: 'full', children: [] }";

/**
 * Adds lazy routes ahead of those that match any path. Where the toolbar is in a layout component that has child
 * routes, they become its children.
 *
 * @param layout class of the component that has the toolbar
 * @param example file of the example page, if it is to have a route
 * @returns false if no routes could be read
 */
export function addRoutes(
  tree: Tree,
  project: Project,
  path: string,
  layout: string | undefined,
  example: string | undefined,
  report: Report,
): boolean {
  const files = codeFiles(tree, project.sourceRoot);
  if (files.some((file) => tree.readText(file).includes(`${PACKAGE}/page`))) {
    report.present('the page has a route');
    return true;
  }
  const route = `{ path: '${path}', loadChildren: () => import('${PACKAGE}/page') }`;
  const routes = findRoutes(tree, files);
  if (!routes) {
    report.byHand('the routes of the application could not be read', `Add to them: ${route}`);
    return false;
  }
  const list = layout === undefined ? routes : (childrenOf(routes, layout) ?? routes);
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
  const start = elements.length === 0 && list === routes;
  if (start) added.unshift(START);
  const edits = new SourceEdits(tree, list.path);
  const greedy = elements.findIndex(matchesMuch);
  const index = greedy < 0 ? elements.length : greedy;
  edits.insertElements(elements, index, ...added);
  edits.save();
  if (start) report.changed(list.path, 'the route / of what you have, so that a server still finds it');
  report.changed(list.path, `the route /${path} of the page, loaded lazily`);
  return true;
}

function exampleRoute(routes: string, file: string): string {
  return `{ path: '${EXAMPLE_PATH}', loadComponent: () => import('${moduleName(routes, file)}').then((m) => m.EventLogExample) }`;
}

function findRoutes(tree: Tree, files: readonly string[]): List | undefined {
  for (const path of files) {
    const source = parse(tree, path);
    const calls = [
      ...findCalls(source, 'provideRouter'),
      ...findCalls(source, 'forRoot').filter(
        ({ expression }) => expression.getText() === 'RouterModule.forRoot',
      ),
    ];
    for (const {
      arguments: [routes],
    } of calls) {
      const list = routes && resolveList(tree, path, routes);
      if (list) return list;
    }
  }
  return undefined;
}

/** List of child routes under the route of a layout component. */
function childrenOf({ path, node }: List, layout: string): List | undefined {
  for (const element of node.elements) {
    if (!ts.isObjectLiteralExpression(element)) continue;
    const children = property(element, 'children');
    if (!children || !ts.isArrayLiteralExpression(children)) continue;
    const component = property(element, 'component') ?? property(element, 'loadComponent');
    if (component && new RegExp(`\\b${layout}\\b`).test(component.getText())) return { path, node: children };
    const nested = childrenOf({ path, node: children }, layout);
    if (nested) return nested;
  }
  return undefined;
}

/** True for a route that may take the path of another after it. */
function matchesMuch(element: TS.Expression): boolean {
  if (!ts.isObjectLiteralExpression(element)) return true;
  const path = textProperty(element, 'path');
  if (path === undefined || path === '**' || path.startsWith(':')) return true;
  return path === '' && (property(element, 'children') ?? property(element, 'loadChildren')) !== undefined;
}
