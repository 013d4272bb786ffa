import type { Tree } from '@angular-devkit/schematics';

import { findCalls, textProperty } from '../source/find.ts';
import { codeFiles, type Project } from '../source/project.ts';
import { parse } from '../source/parse.ts';
import { SourceEdits } from '../source/source-edits.ts';
import { ts } from '../source/typescript.ts';
import type { Report } from './report.ts';
import { resolveList } from './application/root.ts';

/** Adds the routes to the server routes if those have no wildcard: Angular's build fails if a route is missing there. */
export function addServerRoutes(
  tree: Tree,
  project: Project,
  paths: readonly string[],
  report: Report,
): void {
  const [list] = codeFiles(tree, project.sourceRoot)
    .filter((path) => tree.readText(path).includes('@angular/ssr'))
    .flatMap((path) =>
      findCalls(parse(tree, path), 'withRoutes').flatMap(
        ({ arguments: [routes] }) => (routes && resolveList(tree, path, routes)) ?? [],
      ),
    );
  if (!list) return;
  const { elements } = list.node;
  const known = elements.map((element) =>
    ts.isObjectLiteralExpression(element) ? textProperty(element, 'path') : undefined,
  );
  if (known.includes('**') || known.includes(undefined)) return;
  const missing = paths.filter((path) => !known.some((one) => one === path || includes(one, path)));
  if (missing.length === 0) return;
  const edits = new SourceEdits(tree, list.path);
  edits.import('RenderMode', '@angular/ssr');
  edits.insertElements(
    elements,
    elements.length,
    ...missing.map((path) => `{ path: '${path}', renderMode: RenderMode.Client }`),
  );
  edits.save();
  report.changed(list.path, `the same routes for the server, rendered in the browser`);
}

/** True if the path is below the wildcard, such as `office/**`. */
function includes(wildcard: string | undefined, path: string): boolean {
  return wildcard?.endsWith('/**') === true && path.startsWith(wildcard.slice(0, -2));
}
