import type { Tree } from '@angular-devkit/schematics';

import { filesWith, type Project } from '../source/project.ts';
import { SourceEdits } from '../source/source-edits.ts';
import { registerInterceptor, type RootProvider } from './interceptor.ts';
import { type NgAddOptions, PACKAGE } from './options.ts';
import type { Report } from './report.ts';
import { findRoot, type Root } from './application/root.ts';
import type { SessionEnd } from './sign-out/sign-out.ts';

/** Name of the call that provides the log. */
export function provideCall({ kind }: Root): string {
  return kind === 'module' ? 'EventLogModule.forRoot' : 'provideEventLog';
}

/** Provides the log and registers its interceptor. Returns false if the log was already provided. */
export function provideLog(
  tree: Tree,
  project: Project,
  options: NgAddOptions,
  session: SessionEnd | undefined,
  report: Report,
): boolean {
  const provided =
    filesWith(tree, project.sourceRoot, /\b(provideEventLog|EventLogModule\.forRoot)\(/).length > 0;
  const providers = registerInterceptor(tree, project, findRoot(tree, project), report);
  for (const provider of providers) addProvider(tree, project, provider, report);
  if (!provided) {
    session?.prepare?.(tree, report);
    provideFeatures(tree, project, options, session, report);
    return true;
  }
  report.present('the log is already provided');
  if (session && !session.prepare) {
    const { path } = findRoot(tree, project);
    report.byHand(
      'the log does not end when the user signs out',
      `Add to ${path.replace(/^\//, '')}: withSession({ ended: () => ${session.stream} })`,
    );
  }
  return false;
}

function provideFeatures(
  tree: Tree,
  project: Project,
  options: NgAddOptions,
  session: SessionEnd | undefined,
  report: Report,
): void {
  const root = findRoot(tree, project);
  const list = root.list(root.kind === 'module' ? 'imports' : 'providers');
  const edits = new SourceEdits(tree, list.path);
  const name = root.kind === 'module' ? 'EventLogModule' : 'provideEventLog';
  edits.import(name, PACKAGE);
  const features = ['withHttpEvents()'];
  edits.import('withHttpEvents', PACKAGE);
  if (options.peek) {
    features.push('withPeek()');
    edits.import('withPeek', `${PACKAGE}/peek`);
  }
  if (session) {
    features.push(`withSession({ ended: () => ${session.stream} })`);
    edits.import('withSession', PACKAGE);
    for (const [needed, from] of session.importsIn(list.path)) edits.import(needed, from);
  }
  const settings = options.path === 'event-log' ? '{}' : `{ pageLink: '/${options.path}' }`;
  const call = provideCall(root);
  const { elements } = list.node;
  edits.insertElements(elements, elements.length, `${call}(${[settings, ...features].join(', ')})`);
  edits.save();
  report.changed(
    list.path,
    `${call}() with ${features.map((feature) => feature.replace(/\(.*/, '()')).join(', ')}`,
  );
}

function addProvider(tree: Tree, project: Project, provider: RootProvider, report: Report): void {
  const providers = findRoot(tree, project).list('providers');
  const edits = new SourceEdits(tree, providers.path);
  for (const [name, from] of provider.imports) edits.import(name, from);
  const { elements } = providers.node;
  edits.insertElements(elements, provider.first ? 0 : elements.length, provider.code);
  edits.save();
  report.changed(providers.path, provider.code);
}
