import type { Tree } from '@angular-devkit/schematics';

import { findCalls, textProperty } from '../source/find.ts';
import { codeFiles, type Project } from '../source/project.ts';
import { parse, SourceEdits } from '../source/source-edits.ts';
import { ts } from '../source/typescript.ts';
import type { Report } from './report.ts';
import { resolveList } from './root.ts';

/** Adds the routes to those of the server, where these have no wildcard: Angular builds nothing if one is missing. */
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
  report.changed(list.path, `the same for the server, which leaves it to the browser`);
}

/** True for a wildcard, such as `office/**`, that the path is below. */
function includes(wildcard: string | undefined, path: string): boolean {
  return wildcard?.endsWith('/**') === true && path.startsWith(wildcard.slice(0, -2));
}
