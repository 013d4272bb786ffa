import type { Tree } from '@angular-devkit/schematics';
import type TS from 'typescript';

import { findAll } from '../../source/find.ts';
import { SourceEdits } from '../../source/source-edits.ts';
import { ts } from '../../source/typescript.ts';
import type { Report } from '../report.ts';
import type { Member } from '../application/root-services.ts';

/** Name of the stream that is added to a service. */
export const STREAM = 'signedOut';

/** Matches code whose work may continue, or fail, after the method ends. */
const GOES_ON = /\.(subscribe|then|dispatch)\(/;
const NAVIGATES = /^return (await )?[\w.#]*router\.navigate(ByUrl)?\(/i;

/**
 * True if the user is signed out when the method ends: its statements run in order, it returns at most the promise of a
 * navigation, and it neither catches errors nor uses callbacks.
 */
export function endsSignedOut({ service, node }: Member<TS.MethodDeclaration>): boolean {
  const { declaration } = service;
  const statements = node.body?.statements ?? [];
  const rest = returnsNavigation(node) ? statements.slice(0, -1) : statements;
  return (
    rest.length > 0 &&
    !declaration.heritageClauses?.some(({ token }) => token === ts.SyntaxKind.ExtendsKeyword) &&
    !declaration.members.some(({ name }) => name?.getText() === STREAM) &&
    !rest.some((statement) => GOES_ON.test(statement.getText()) || findAll(statement, branches).length > 0)
  );
}

/** Adds a stream to the method's service and emits at the end of the method. */
export function tellSignOut(
  tree: Tree,
  { service, name }: Member<TS.MethodDeclaration>,
  report: Report,
): void {
  const edits = new SourceEdits(tree, service.path);
  // Searches again, because another step may have changed the file.
  const members = findAll(edits.source, ts.isClassDeclaration)
    .filter((declaration) => declaration.name?.text === service.name)
    .flatMap((declaration) => [...declaration.members]);
  const [first] = members;
  const method = members.filter(ts.isMethodDeclaration).find((member) => member.name.getText() === name);
  const statements = method?.body?.statements ?? [];
  const last = statements[statements.length - (method && returnsNavigation(method) ? 2 : 1)];
  if (!first || !last) return;
  edits.import('Subject', 'rxjs');
  const comment = '/** Emits when the user has signed out. */';
  const gap = indentationOf(first);
  edits.insert(first.getFullStart(), `${gap}${comment}${gap}readonly ${STREAM} = new Subject<void>();\n`);
  edits.insert(last.getEnd(), `${indentationOf(last)}this.${STREAM}.next();`);
  edits.save();
  report.changed(service.path, `the stream ${service.name}.${STREAM}, which emits at the end of ${name}()`);
}

function returnsNavigation({ body }: TS.MethodDeclaration): boolean {
  const last = body?.statements.at(-1);
  return last !== undefined && ts.isReturnStatement(last) && NAVIGATES.test(last.getText());
}

/** True for code that may end the method early, or that runs later. */
function branches(node: TS.Node): node is TS.Node {
  return ts.isReturnStatement(node) || ts.isTryStatement(node) || ts.isFunctionLike(node);
}

/** White space before a node: a line break with its indentation, or a space. */
function indentationOf(node: TS.Node): string {
  const { text } = node.getSourceFile();
  const before = /\n[ \t]*$/.exec(text.slice(0, node.getStart()));
  return before?.[0] ?? ' ';
}
