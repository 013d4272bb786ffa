import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FRAMEWORK =
  /^@angular\/(animations|common|compiler|compiler-cli|core|forms|platform-browser|platform-server|router)$/;
const TOOLS = /^@angular\/(build|cli)$/;

/**
 * Newest versions of a major for which the registry has all packages. The server packages may be published later than
 * the others, and all packages require each other at the same version.
 *
 * @param {string} major
 * @param {(name: string) => Promise<string[]>} versionsOf versions of a package
 * @returns {Promise<{ framework: string, tools: string }>}
 */
export async function newestVersions(major, versionsOf) {
  return {
    framework: newest(await versionsOf('@angular/platform-server'), major),
    tools: newest(await versionsOf('@angular/ssr'), major),
  };
}

/** Writes the versions into the package.json of a workspace. */
export function pinVersions(workspace, { framework, tools }) {
  const path = join(workspace, 'package.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  for (const dependencies of [manifest.dependencies, manifest.devDependencies]) {
    for (const name of Object.keys(dependencies)) {
      if (FRAMEWORK.test(name)) dependencies[name] = framework;
      if (TOOLS.test(name)) dependencies[name] = tools;
    }
  }
  writeFileSync(path, `${JSON.stringify(manifest, null, 2)}\n`);
}

/** Newest released version of a major. */
function newest(versions, major) {
  const last = versions
    .filter((version) => version.startsWith(`${major}.`) && /^[\d.]+$/.test(version))
    .sort((one, other) => one.localeCompare(other, 'en', { numeric: true }))
    .at(-1);
  if (!last) throw new Error(`The registry has no version ${major}.`);
  return last;
}
