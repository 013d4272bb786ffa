import { posix } from 'node:path';

import { SchematicsException, type Tree } from '@angular-devkit/schematics';
import { readWorkspace, type TargetDefinition } from '@schematics/angular/utility';
import type TS from 'typescript';

import { parse } from './parse.ts';
import { ts } from './typescript.ts';

/** Application in the workspace. */
export interface Project {
  readonly name: string;
  /** Name of the target that compiles it. */
  readonly target: string;
  /** Folder of its sources. */
  readonly sourceRoot: string;
  /** File that starts it. */
  readonly main: string;
  /** Style sheets as the build names them. */
  readonly styles: readonly string[];
  /** Style sheets that the application loads at run time. */
  readonly lazyStyles: readonly string[];
}

/** Finds the application to change: the named one, else the only one. */
export async function findProject(tree: Tree, wanted: string | undefined): Promise<Project> {
  const { projects } = await readWorkspace(tree);
  const applications = [...projects].filter(
    ([, { extensions, targets }]) => extensions['projectType'] === 'application' && targets.has('build'),
  );
  const names = applications.map(([name]) => name);
  const [found] = wanted ? applications.filter(([name]) => name === wanted) : applications;
  if (!found || (!wanted && applications.length > 1)) {
    throw new SchematicsException(
      wanted
        ? `There is no application "${wanted}". Applications: ${names.join(', ')}.`
        : names.length > 1
          ? `There are several applications. Choose one: --project ${names.join(' | ')}`
          : 'There is no application in this workspace.',
    );
  }
  const [name, { root, sourceRoot, targets }] = found;
  const target = compilingTarget(targets);
  const options = targets.get(target)?.options ?? {};
  const folder = sourceRoot ?? posix.join(root, 'src');
  const named = options['browser'] ?? options['main'];
  const main = typeof named === 'string' ? named : posix.join(folder, 'main.ts');
  const sheets = readStyles(options['styles']);
  return {
    name,
    target,
    sourceRoot: absolute(folder),
    main: absolute(main),
    styles: sheets.filter(({ lazy }) => !lazy).map(({ path }) => path),
    lazyStyles: sheets.filter(({ lazy }) => lazy).map(({ path }) => path),
  };
}

/** Name of the target that compiles the application: `build`, or the one that it runs, as with Native Federation. */
function compilingTarget(targets: { get(name: string): TargetDefinition | undefined }): string {
  const { options = {}, configurations = {} } = targets.get('build') ?? {};
  if (options['browser'] ?? options['main']) return 'build';
  const named = [options, ...Object.values(configurations)].flatMap((one) => [
    one?.['target'],
    one?.['buildTarget'],
  ]);
  const [, name = ''] = named.find((one) => typeof one === 'string')?.split(':') ?? [];
  return targets.get(name) ? name : 'build';
}

function readStyles(styles: unknown): { readonly path: string; readonly lazy: boolean }[] {
  if (!Array.isArray(styles)) return [];
  return styles.flatMap((style: unknown) => {
    if (typeof style === 'string') return [{ path: style, lazy: false }];
    if (!isObject(style) || typeof style['input'] !== 'string') return [];
    return [{ path: style['input'], lazy: style['inject'] === false }];
  });
}

/** Files under a folder with one of the endings, in a stable order. */
export function filesUnder(tree: Tree, folder: string, ...endings: readonly string[]): string[] {
  const files: string[] = [];
  tree.getDir(folder).visit((path) => {
    if (!path.includes('/node_modules/') && endings.some((ending) => path.endsWith(ending))) files.push(path);
  });
  return files.sort((one, other) => depth(one) - depth(other) || one.localeCompare(other));
}

/** Matches imports that only test code has, whatever the file is called. */
const FOR_TESTS = /from ['"](@angular\/[\w/-]+\/testing|vitest|@jest\/globals|@testing-library\/[\w-]+)['"]/;

/** Source files of the application, without tests and declarations. */
export function codeFiles(tree: Tree, folder: string): string[] {
  return filesUnder(tree, folder, '.ts').filter(
    (path) => !/\.(spec|test|stories|d)\.ts$/.test(path) && !FOR_TESTS.test(tree.readText(path)),
  );
}

/** Source files of the application with code that matches, outside comments. */
export function filesWith(tree: Tree, folder: string, pattern: RegExp): string[] {
  return codeFiles(tree, folder).filter(
    (path) => pattern.test(tree.readText(path)) && pattern.test(withoutComments(parse(tree, path))),
  );
}

function withoutComments(source: TS.SourceFile): string {
  return ts.createPrinter({ removeComments: true }).printFile(source);
}

const depth = (path: string): number => path.split('/').length;

/** Absolute path in the workspace. */
export function absolute(path: string): string {
  return posix.join('/', path);
}

/** Module specifier by which one file imports another. */
export function moduleName(from: string, to: string): string {
  const path = posix.relative(posix.dirname(from), to).replace(/\.ts$/, '');
  return path.startsWith('.') ? path : `./${path}`;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
