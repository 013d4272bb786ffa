import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { chain, type Rule } from '@angular-devkit/schematics';
import { addDependency, ExistingBehavior, type InstallBehavior } from '@schematics/angular/utility';

import { PACKAGE } from './options.ts';

/** Version of the package that contains this schematic. The build sets it. */
declare const PACKAGE_VERSION: string;

const MANIFEST = 'package.json';

/** Adds the package to the dependencies of the workspace. */
export function addPackage(install: InstallBehavior): Rule {
  return chain([
    removeFromDevelopment,
    addDependency(PACKAGE, fileOfPackage() ?? `^${PACKAGE_VERSION}`, {
      existing: ExistingBehavior.Skip,
      install,
    }),
  ]);
}

/**
 * File that the package comes from, as in `ng add /home/ada/ngx-session-event-log-0.1.0.tgz`; `undefined` for one from a
 * registry. The CLI installs the package in a temporary folder, and Nx in the workspace; the manifest there names the file.
 */
function fileOfPackage(): string | undefined {
  const folder = resolve(__dirname, '../../..');
  try {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8')) as {
      dependencies?: Record<string, string>;
      devDependencies?: Record<string, string>;
    };
    const file = /^file:(.+)/.exec({ ...devDependencies, ...dependencies }[PACKAGE] ?? '')?.[1];
    return file && `file:${resolve(folder, file)}`;
  } catch {
    // Other package managers lay out the folder differently.
    return undefined;
  }
}

/** Removes the package from the development dependencies, where `nx add` puts it. */
const removeFromDevelopment: Rule = (tree) => {
  const manifest = tree.readJson(MANIFEST) as { devDependencies?: Record<string, string> };
  const { devDependencies = {} } = manifest;
  if (!(PACKAGE in devDependencies)) return;
  const kept = Object.entries(devDependencies).filter(([name]) => name !== PACKAGE);
  const changed = { ...manifest, devDependencies: Object.fromEntries(kept) };
  tree.overwrite(MANIFEST, `${JSON.stringify(changed, null, 2)}\n`);
};
