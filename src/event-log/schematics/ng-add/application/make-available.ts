import type { Tree } from '@angular-devkit/schematics';

import { findDecorated, property } from '../../source/find.ts';
import { codeFiles, type Project } from '../../source/project.ts';
import { parse } from '../../source/parse.ts';
import { SourceEdits } from '../../source/source-edits.ts';
import { ts } from '../../source/typescript.ts';
import { resolveList } from './root.ts';
import type { Report } from '../report.ts';
import type { Template } from './template.ts';

/** Part that a template uses: a standalone class, and the module that exports it for NgModules. */
export interface Part {
  readonly name: string;
  readonly module: string;
  readonly from: string;
}

/** Imports the parts for a component's template. If that is not possible, changes nothing and returns false. */
export function makeAvailable(
  tree: Tree,
  project: Project,
  { component, path }: Template,
  parts: readonly Part[],
  report: Report,
): boolean {
  const module = findModuleOf(tree, project, component.name);
  const target = module ?? path;
  const decorator = module ? 'NgModule' : 'Component';
  const owner = findDecorated(parse(tree, target), decorator).find(({ name, metadata }) =>
    module ? declares(metadata, component.name) : name === component.name,
  );
  if (!owner) return false;
  const edits = new SourceEdits(tree, target);
  const value = property(owner.metadata, 'imports');
  const list = value && resolveList(tree, target, value);
  if (value && !list) return false;
  if (module) {
    report.byHand(
      `tests that declare ${component.name} need what its template now uses`,
      `Add to the TestBed: imports: [${parts.map((part) => part.module).join(', ')}]`,
    );
  }
  const known = list?.node.elements.map((element) => element.getText()) ?? [];
  const wanted = parts
    .map((part) => ({ from: part.from, name: module ? part.module : part.name }))
    .filter(({ name }) => !known.some((element) => element === name || element.startsWith(`${name}.`)));
  if (wanted.length === 0) return true;
  for (const { name, from } of wanted) edits.import(name, from);
  const names = wanted.map(({ name }) => name);
  if (value && list?.path !== target) {
    // A list in another file serves other components too.
    edits.insert(value.getStart(), ts.isShorthandPropertyAssignment(value.parent) ? 'imports: [' : '[');
    edits.insert(value.getEnd(), `, ${names.join(', ')}]`);
  } else if (list) edits.insertElements(list.node.elements, list.node.elements.length, ...names);
  else edits.insertProperty(owner.metadata, `imports: [${names.join(', ')}]`);
  edits.save();
  report.changed(target, `imports ${names.join(', ')}`);
  return true;
}

function findModuleOf(tree: Tree, project: Project, component: string): string | undefined {
  return codeFiles(tree, project.sourceRoot).find(
    (path) =>
      tree.readText(path).includes('@NgModule') &&
      findDecorated(parse(tree, path), 'NgModule').some(({ metadata }) => declares(metadata, component)),
  );
}

function declares(metadata: Parameters<typeof property>[0], component: string): boolean {
  const declarations = property(metadata, 'declarations');
  return (
    declarations !== undefined &&
    ts.isArrayLiteralExpression(declarations) &&
    declarations.elements.some((element) => element.getText() === component)
  );
}
