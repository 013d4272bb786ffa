import type { Tree } from '@angular-devkit/schematics';
import type TS from 'typescript';

import { ts } from './typescript.ts';

/** Reads a TypeScript file of the tree. */
export function parse(tree: Tree, path: string): TS.SourceFile {
  return ts.createSourceFile(path, tree.readText(path), ts.ScriptTarget.Latest, true);
}
