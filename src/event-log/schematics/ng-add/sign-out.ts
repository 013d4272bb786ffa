import type { Tree } from '@angular-devkit/schematics';
import type TS from 'typescript';

import { findDecorated, textProperty } from '../source/find.ts';
import { codeFiles, moduleName, type Project } from '../source/project.ts';
import { parse } from '../source/source-edits.ts';
import { ts } from '../source/typescript.ts';
import type { Report } from './report.ts';

/** A stream that tells when the user has signed out. */
export interface SessionEnd {
  readonly service: string;
  readonly stream: string;
  /** Module name under which a file imports the service. */
  importFrom(file: string): string;
}

/** Names of members that emit when somebody has signed out, and at no other time. */
const ENDS = /^(on)?(signed|logged|sign|log)_?(out|off)\$?$|^session(Ended|Expired)\$?$/i;
/** Names of members that hold who is signed in. */
const STATES = /^(current)?_?(user|account|session|isAuthenticated|isLoggedIn|authState)\$?$/i;
const STREAM = /\b(Observable|Subject|EventEmitter|OutputEmitterRef)\b/;
const HELD = /\b(BehaviorSubject|ReplaySubject)\b/;

/**
 * Finds the stream that ends the log's session. Takes one only if a root service has it, its name says that it tells of
 * signing out, and it is the only one; else it says what to write.
 *
 * @param call name of the call that provides the log
 */
export function findSessionEnd(
  tree: Tree,
  project: Project,
  call: string,
  report: Report,
): SessionEnd | undefined {
  const files = codeFiles(tree, project.sourceRoot);
  if (files.some((path) => /\bwithSession\(/.test(tree.readText(path)))) {
    report.present('the log ends with the session');
    return undefined;
  }
  const members = files.flatMap((path) => membersOfServices(tree, path));
  const ends = members.filter(({ name, type }) => ENDS.test(name) && STREAM.test(type) && !HELD.test(type));
  const [end] = ends;
  if (end && ends.length === 1) {
    return {
      service: end.service,
      stream: end.name,
      importFrom: (file) => moduleName(file, end.path),
    };
  }
  advise(
    report,
    call,
    ends.length > 1 ? ends : members.filter(({ name, type }) => STATES.test(name) && STREAM.test(type)),
  );
  return undefined;
}

interface Member {
  readonly path: string;
  readonly service: string;
  readonly name: string;
  /** The text of its type and first value. */
  readonly type: string;
}

function membersOfServices(tree: Tree, path: string): Member[] {
  if (!tree.readText(path).includes('Injectable')) return [];
  return findDecorated(parse(tree, path), 'Injectable')
    .filter(
      ({ metadata, declaration }) =>
        textProperty(metadata, 'providedIn') === 'root' && isExported(declaration),
    )
    .flatMap(({ name: service, declaration }) =>
      declaration.members.flatMap((member) => {
        const accessible = ts.isPropertyDeclaration(member) || ts.isGetAccessorDeclaration(member);
        if (!accessible || !ts.isIdentifier(member.name) || isHidden(member)) return [];
        const first = ts.isPropertyDeclaration(member) ? (member.initializer?.getText() ?? '') : '';
        return [{ path, service, name: member.name.text, type: `${member.type?.getText() ?? ''} ${first}` }];
      }),
    );
}

function isExported(declaration: TS.ClassDeclaration): boolean {
  return ts.getModifiers(declaration)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

function isHidden(member: TS.PropertyDeclaration | TS.GetAccessorDeclaration): boolean {
  const hiding: readonly TS.SyntaxKind[] = [
    ts.SyntaxKind.PrivateKeyword,
    ts.SyntaxKind.ProtectedKeyword,
    ts.SyntaxKind.StaticKeyword,
  ];
  return ts.getModifiers(member)?.some(({ kind }) => hiding.includes(kind)) ?? false;
}

function advise(report: Report, call: string, found: readonly Member[]): void {
  const [member] = found;
  const what = 'no stream that tells of signing out was found, so the log stays until the page is reloaded';
  if (!member) {
    report.byHand(
      what,
      `Add to ${call}(): withSession({ ended: () => inject(YourAuth).signedOut })`,
      'or call inject(EventLogService).endSession() where you sign the user out.',
    );
    return;
  }
  const { service, name, path } = member;
  report.byHand(
    found.length > 1 ? `several streams may tell of signing out, as in ${path}` : what,
    ENDS.test(name)
      ? `Add the right one to ${call}(): withSession({ ended: () => inject(${service}).${name} })`
      : `${service}.${name} holds a state. Add its changes to ${call}():`,
    ...(ENDS.test(name)
      ? []
      : [`withSession({ ended: () => inject(${service}).${name}.pipe(distinctUntilChanged(), skip(1)) })`]),
  );
}
