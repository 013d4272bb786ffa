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
    addDependency(PACKAGE, `^${PACKAGE_VERSION}`, { existing: ExistingBehavior.Skip, install }),
  ]);
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
