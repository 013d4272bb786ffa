import { chain, type Rule, type Tree } from '@angular-devkit/schematics';
import { addDependency, type InstallBehavior } from '@schematics/angular/utility';

import type { Report } from './report.ts';

const PARTS = ['@angular/cdk', '@angular/material'];

/** True if the workspace already has Angular Material. */
export function hasMaterial(tree: Tree): boolean {
  return '@angular/material' in readDependencies(tree);
}

/** Adds Angular Material, if it is missing, in the major version of Angular. */
export function addMaterial(tree: Tree, install: InstallBehavior, report: Report): Rule {
  const dependencies = readDependencies(tree);
  const missing = PARTS.filter((name) => !(name in dependencies));
  if (missing.length === 0) {
    report.present('Angular Material is already installed');
    return () => undefined;
  }
  const major = /\d+/.exec(dependencies['@angular/core'] ?? '')?.[0];
  if (!major) {
    report.byHand('could not read the version of Angular', 'Run: ng add @angular/material');
    return () => undefined;
  }
  report.changed('package.json', `${missing.join(', ')} ^${major}.0.0`);
  return chain(missing.map((name) => addDependency(name, `^${major}.0.0`, { install })));
}

/** Reads dependencies of all kinds: some workspaces declare only development dependencies. */
function readDependencies(tree: Tree): Readonly<Record<string, string>> {
  const { dependencies, devDependencies, peerDependencies } = tree.readJson('package.json') as Record<
    string,
    Record<string, string> | undefined
  >;
  return { ...peerDependencies, ...devDependencies, ...dependencies };
}
