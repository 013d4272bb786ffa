import type { Tree } from '@angular-devkit/schematics';
import type TS from 'typescript';

import { findCalls, property } from '../source/find.ts';
import { codeFiles, filesWith, type Project } from '../source/project.ts';
import { importedFiles } from '../source/resolve.ts';
import { parse } from '../source/parse.ts';
import { SourceEdits } from '../source/source-edits.ts';
import { ts } from '../source/typescript.ts';
import { PACKAGE } from './options.ts';
import type { Report } from './report.ts';
import { resolveList, type Root, unreadable } from './application/root.ts';

const HTTP = '@angular/common/http';

/**
 * Registers the log's interceptor ahead of the others, so that rules see the URL that the application requests. Returns
 * the providers that the root needs for it, if any.
 *
 * @throws if several places provide the application's `HttpClient`
 */
export function registerInterceptor(
  tree: Tree,
  project: Project,
  root: Root,
  report: Report,
): RootProvider[] {
  const files = codeFiles(tree, project.sourceRoot);
  const uses = (pattern: RegExp) => filesWith(tree, project.sourceRoot, pattern).length > 0;
  if (uses(/\b[eE]ventLogInterceptor\b/) && uses(new RegExp(`['"]${PACKAGE}['"]`))) {
    report.present('the interceptor is already registered');
    return [];
  }
  const calls = findHttpClients(tree, files);
  for (const { path } of calls.filter(({ node }) => isForPart(node))) {
    report.byHand(
      `requests are not recorded where ${path.replace(/^\//, '')} provides an HttpClient for a part of the application`,
      'Add withRequestsMadeViaParent() there: such requests then pass the interceptors of the application',
    );
  }
  const call = pickForRoot(calls, root);
  if (call) {
    addTo(tree, call, report);
    return [];
  }
  const shared = findInLibraries(tree, project, root.path);
  if (shared) {
    report.byHand(
      `the interceptor was not registered: HttpClient is provided in ${shared.replace(/^\//, '')}, outside the application`,
      `Add eventLogInterceptor from '${PACKAGE}' as the first in its withInterceptors([…])`,
    );
    return [];
  }
  if (uses(/\bHttpClientModule\b/)) {
    return [
      {
        code: '{ provide: HTTP_INTERCEPTORS, useClass: EventLogInterceptor, multi: true }',
        imports: [
          ['HTTP_INTERCEPTORS', HTTP],
          ['EventLogInterceptor', PACKAGE],
        ],
        first: true,
      },
    ];
  }
  return [
    {
      code: 'provideHttpClient(withInterceptors([eventLogInterceptor]))',
      imports: [
        ['provideHttpClient', HTTP],
        ['withInterceptors', HTTP],
        ['eventLogInterceptor', PACKAGE],
      ],
      first: false,
    },
  ];
}

/** Provider to add to the application's root, with the names that it imports. */
export interface RootProvider {
  readonly code: string;
  readonly imports: readonly (readonly [name: string, from: string])[];
  readonly first: boolean;
}

interface Call {
  readonly path: string;
  readonly node: TS.CallExpression;
}

/** Finds the calls of `provideHttpClient()` whose requests do not pass another `HttpClient`. */
function findHttpClients(tree: Tree, files: readonly string[]): Call[] {
  return (
    files
      // The server configuration is merged into the application's.
      .filter((path) => !path.endsWith('.server.ts'))
      .flatMap((path) =>
        findCalls(parse(tree, path), 'provideHttpClient')
          .filter(({ arguments: features }) =>
            features.every((feature) => !feature.getText().startsWith('withRequestsMadeViaParent')),
          )
          .map((node) => ({ path, node })),
      )
  );
}

/** True for a provider of a route, a component or a directive. */
function isForPart(node: TS.Node): boolean {
  if (ts.isSourceFile(node)) return false;
  if (ts.isObjectLiteralExpression(node) && property(node, 'path')) return true;
  if (ts.isDecorator(node)) return !node.getText().startsWith('@NgModule');
  return isForPart(node.parent);
}

/** Picks the call for the whole application. Returns undefined if there is none. */
function pickForRoot(calls: readonly Call[], root: Root): Call | undefined {
  const whole = calls.filter(({ node }) => !isForPart(node));
  const atRoot = whole.filter(({ path }) => path === root.path);
  const [first, ...others] = atRoot.length > 0 ? atRoot : whole;
  if (others.length > 0) {
    const places = [first, ...others].map((call) => call?.path).join(', ');
    throw unreadable(`provideHttpClient() is called more than once, in ${places}`);
  }
  return first;
}

/** Finds the library file that provides `HttpClient` for the root. Other applications may share it. */
function findInLibraries(tree: Tree, { sourceRoot }: Project, root: string): string | undefined {
  const reached = [root];
  for (const path of reached) {
    const isOwn = path.startsWith(`${sourceRoot}/`);
    if (!isOwn && findCalls(parse(tree, path), 'provideHttpClient').length > 0) return path;
    reached.push(...importedFiles(tree, path).filter((file) => !reached.includes(file)));
  }
  return undefined;
}

function addTo(tree: Tree, { path, node }: Call, report: Report): void {
  const [existing] = node.arguments.flatMap((feature) =>
    ts.isCallExpression(feature) && feature.expression.getText() === 'withInterceptors' ? [feature] : [],
  );
  const value = existing?.arguments[0];
  const list = value && resolveList(tree, path, value);
  const edits = new SourceEdits(tree, list?.path ?? path);
  edits.import('eventLogInterceptor', PACKAGE);
  if (list) {
    edits.insertElements(list.node.elements, 0, 'eventLogInterceptor');
  } else {
    // Several `withInterceptors()` features add up in order.
    edits.import('withInterceptors', HTTP);
    edits.insertElements(node.arguments, 0, 'withInterceptors([eventLogInterceptor])');
  }
  edits.save();
  report.changed(edits.path, 'eventLogInterceptor, ahead of the other interceptors');
}
