import type { Tree } from '@angular-devkit/schematics';
import type TS from 'typescript';

import { findAll, findCalls, property, textProperty } from '../../source/find.ts';
import { codeFiles, type Project } from '../../source/project.ts';
import { DEFAULT, importedFiles, resolveClass, resolveModule, resolveValue } from '../../source/resolve.ts';
import { parse } from '../../source/parse.ts';
import { ts } from '../../source/typescript.ts';
import { type List, resolveList } from './root.ts';

/** List of routes with the path of its parents. */
export interface PagePlace {
  readonly list: List;
  /** Segments of the parent routes; usually empty. */
  readonly prefix: readonly string[];
  /** True for the application's top-level list. */
  readonly top: boolean;
}

/**
 * Finds the list of routes for the page: the children of the layout that shows the icon, else the application's own
 * list. Returns `none` without a router, and undefined if the routes cannot be read.
 */
export function findPagePlace(
  tree: Tree,
  project: Project,
  root: string,
  layouts: readonly string[],
): PagePlace | 'none' | undefined {
  const files = [root, ...codeFiles(tree, project.sourceRoot)].filter((path) =>
    /\b(provideRouter|RouterModule\.forRoot)\(/.test(tree.readText(path)),
  );
  if (files.length === 0) return 'none';
  const [list] = files.flatMap((path) => routesIn(tree, path, 'provideRouter', 'forRoot'));
  if (!list) return undefined;
  const [inLayout] = layouts.flatMap(
    (layout) => childrenOf(tree, { list, prefix: [], top: false }, layout) ?? [],
  );
  return inLayout ?? { list, prefix: [], top: true };
}

/** Lists of routes that a file passes to the router. */
function routesIn(tree: Tree, path: string, ...names: readonly string[]): List[] {
  const source = parse(tree, path);
  return names
    .flatMap((name) => findCalls(source, name))
    .filter(({ expression }) => /^(provideRouter|RouterModule\.\w+)$/.test(expression.getText()))
    .flatMap(({ arguments: [routes] }) => (routes && resolveList(tree, path, routes)) ?? []);
}

/** Finds the child routes of a layout component at any depth. */
function childrenOf(
  tree: Tree,
  { list, prefix }: PagePlace,
  layout: string,
  seen = [list.node],
): PagePlace | undefined {
  for (const element of list.node.elements) {
    if (!ts.isObjectLiteralExpression(element)) continue;
    const path = textProperty(element, 'path');
    // Under a parameter, the page would have no fixed address.
    if (path === undefined || /[:*]/.test(path)) continue;
    const children = childList(tree, list.path, element);
    if (!children || seen.includes(children.node)) continue;
    seen.push(children.node);
    const place = { list: children, prefix: [...prefix, ...path.split('/').filter(Boolean)], top: false };
    const found =
      componentOf(tree, list.path, element) === layout ? place : childrenOf(tree, place, layout, seen);
    if (found) return found;
  }
  return undefined;
}

/** Class name of the component of a route. */
function componentOf(tree: Tree, path: string, route: TS.ObjectLiteralExpression): string | undefined {
  const component = property(route, 'component');
  if (component) return component.getText();
  const { file, name } = importOf(tree, path, property(route, 'loadComponent')) ?? {};
  return file && name === DEFAULT ? resolveClass(tree, file, DEFAULT)?.node.name?.text : name;
}

/** Child routes of a route: a literal, a constant, or a list in another file. */
function childList(tree: Tree, path: string, route: TS.ObjectLiteralExpression): List | undefined {
  const children = property(route, 'children');
  if (children) return resolveList(tree, path, children);
  const { file, name } = importOf(tree, path, property(route, 'loadChildren')) ?? {};
  if (!file || !name) return undefined;
  const value = resolveValue(tree, file, name);
  if (value) return resolveList(tree, value.path, value.node);
  // A module has its routes in its own file or in one that it imports.
  return [file, ...importedFiles(tree, file)].flatMap((place) => routesIn(tree, place, 'forChild'))[0];
}

/** File that a route loads, and the name that it takes from it: `import('./a').then((m) => m.A)`. */
function importOf(
  tree: Tree,
  path: string,
  load: TS.Expression | undefined,
): { readonly file: string | undefined; readonly name: string } | undefined {
  const [imported] = load ? findAll(load, isImport) : [];
  const [module] = imported?.arguments ?? [];
  if (!load || !imported || !module || !ts.isStringLiteralLike(module)) return undefined;
  const after = load.getSourceFile().text.slice(imported.getEnd(), load.getEnd());
  const name = /(\w+)\W*$/.exec(after)?.[1] ?? DEFAULT;
  return { file: resolveModule(tree, path, module.text), name };
}

function isImport(node: TS.Node): node is TS.CallExpression {
  return ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
}
