import { type Tree, SchematicsException } from '@angular-devkit/schematics';
import type TS from 'typescript';

import { bare, findCalls, findDecorated, property } from '../../source/find.ts';
import type { Project } from '../../source/project.ts';
import { importedFiles, resolveClass, resolveValue, type Resolved } from '../../source/resolve.ts';
import { parse } from '../../source/parse.ts';
import { SourceEdits } from '../../source/source-edits.ts';
import { ts } from '../../source/typescript.ts';

/** Array literal in the application's code. */
export type List = Resolved<TS.ArrayLiteralExpression>;

type ObjectIn = Resolved<TS.ObjectLiteralExpression>;

/** Root of an application: its configuration or its root module. */
export interface Root {
  readonly kind: 'standalone' | 'module';
  /** File of the configuration or the root module. */
  readonly path: string;
  /** Class name of the bootstrapped component. */
  readonly component: string | undefined;
  /**
   * Returns the list with that name; adds it if it is missing.
   *
   * @throws if the list is not an array literal
   */
  list(name: 'providers' | 'imports'): List;
}

/**
 * Finds the root of the application.
 *
 * @throws if its code cannot be read
 */
export function findRoot(tree: Tree, { main }: Project): Root {
  if (!tree.exists(main)) throw unreadable(`${main} does not exist`);
  // With module federation, main.ts only imports the file that starts the application.
  for (const path of [main, ...importedFiles(tree, main)]) {
    const source = parse(tree, path);
    if (findCalls(source, 'bootstrapApplication').length > 0) return standaloneRoot(tree, path);
    if (findCalls(source, 'bootstrapModule').length > 0) return moduleRoot(tree, path);
  }
  throw unreadable(`${main} calls neither bootstrapApplication() nor bootstrapModule()`);
}

function standaloneRoot(tree: Tree, main: string): Root {
  const read = (): ObjectIn => {
    const [call] = findCalls(parse(tree, main), 'bootstrapApplication');
    const config = call?.arguments[1];
    const object = config && resolveObject(tree, main, config);
    if (!object) throw unreadable(`the configuration in ${main} is not an object literal`);
    return object;
  };
  const [call] = findCalls(parse(tree, main), 'bootstrapApplication');
  const component = call?.arguments[0];
  if (component && call.arguments.length === 1) {
    const edits = new SourceEdits(tree, main);
    edits.insert(component.getEnd(), ', { providers: [] }');
    edits.save();
  }
  return {
    kind: 'standalone',
    path: read().path,
    component: component?.getText(),
    list: (name) => listIn(tree, read, name),
  };
}

/**
 * Finds the object literal of the configuration: in place, in a constant, in the configuration whose providers it
 * spreads, or in the first readable argument of `mergeApplicationConfig()`.
 */
function resolveObject(tree: Tree, path: string, expression: TS.Expression): ObjectIn | undefined {
  const node = bare(expression);
  if (ts.isObjectLiteralExpression(node)) {
    const base = baseOf(node);
    return (base && resolveObject(tree, path, base)) ?? { path, node };
  }
  if (ts.isCallExpression(node) && node.expression.getText() === 'mergeApplicationConfig') {
    for (const argument of node.arguments) {
      const found = resolveObject(tree, path, argument);
      if (found) return found;
    }
  }
  if (!ts.isIdentifier(node)) return undefined;
  const value = resolveValue(tree, path, node.text);
  return value && resolveObject(tree, value.path, value.node);
}

/** Configuration whose providers an object spreads: `{ ...base }`, or `{ providers: [...base.providers] }`. */
function baseOf(object: TS.ObjectLiteralExpression): TS.Expression | undefined {
  const providers = property(object, 'providers');
  if (!providers) return object.properties.find(ts.isSpreadAssignment)?.expression;
  if (!ts.isArrayLiteralExpression(providers)) return undefined;
  const [taken] = providers.elements
    .filter(ts.isSpreadElement)
    .map(({ expression }) => bare(expression))
    .filter(ts.isPropertyAccessExpression)
    .filter(({ name }) => name.text === 'providers');
  return taken?.expression;
}

function moduleRoot(tree: Tree, main: string): Root {
  const [call] = findCalls(parse(tree, main), 'bootstrapModule');
  const name = call?.arguments[0];
  const found = name && ts.isIdentifier(name) ? resolveClass(tree, main, name.text) : undefined;
  const read = (): ObjectIn => {
    const decorated = found && findDecorated(parse(tree, found.path), 'NgModule');
    const metadata = decorated?.find((module) => module.name === found?.node.name?.text)?.metadata;
    if (!found || !metadata) throw unreadable(`could not read the module that ${main} bootstraps`);
    return { path: found.path, node: metadata };
  };
  const { path, node } = read();
  const bootstrap = property(node, 'bootstrap');
  const [component] = bootstrap && ts.isArrayLiteralExpression(bootstrap) ? bootstrap.elements : [];
  return { kind: 'module', path, component: component?.getText(), list: (list) => listIn(tree, read, list) };
}

function listIn(tree: Tree, read: () => ObjectIn, name: string): List {
  const { path, node } = read();
  if (!property(node, name)) {
    const edits = new SourceEdits(tree, path);
    edits.insertProperty(node, `${name}: []`);
    edits.save();
  }
  const object = read();
  const value = property(object.node, name);
  const list = value && resolveList(tree, path, value);
  if (!list) throw unreadable(`the ${name} in ${path} are not an array literal`);
  return list;
}

/** Resolves an array literal, in place or in a constant. */
export function resolveList(tree: Tree, path: string, value: TS.Expression): List | undefined {
  const node = bare(value);
  if (ts.isArrayLiteralExpression(node)) return { path, node };
  if (!ts.isIdentifier(node)) return undefined;
  const named = resolveValue(tree, path, node.text);
  return named && resolveList(tree, named.path, named.node);
}

/** Error that ends the schematic before it writes anything. */
export function unreadable(reason: string): SchematicsException {
  return new SchematicsException(
    [
      `Nothing was changed: ${reason}.`,
      'Add the log by hand where your application provides its HttpClient:',
      '  provideHttpClient(withInterceptors([eventLogInterceptor])),',
      '  provideEventLog({}, withHttpEvents()),',
      "Add its route: { path: 'event-log', loadChildren: () => import('ngx-session-event-log/page') }",
      'Import EventLogButton, and put it into the toolbar: <event-log-button />',
    ].join('\n'),
  );
}
