import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FRAMEWORK =
  /^@angular\/(animations|common|compiler|compiler-cli|core|forms|platform-browser|platform-server|router)$/;
const TOOLS = /^@angular\/(build|cli)$/;

/**
 * Newest versions of a major with which pages can be rendered on a server. A registry may have the packages for servers
 * later than the others, and each of them wants the others at its own version.
 *
 * @param {readonly string[]} platformServer versions of `@angular/platform-server`
 * @param {readonly string[]} ssr versions of `@angular/ssr`
 * @param {string} major
 * @returns {{ framework: string, tools: string }}
 */
export function serverVersions(platformServer, ssr, major) {
  return { framework: newest(platformServer, major), tools: newest(ssr, major) };
}

/**
 * Brings a workspace to these versions.
 *
 * @param {string} workspace
 * @param {{ framework: string, tools: string }} versions
 * @returns {boolean} whether a version in package.json changed, so that `npm install` is due
 */
export function useServerVersions(workspace, { framework, tools }) {
  const path = join(workspace, 'package.json');
  const before = readFileSync(path, 'utf8');
  const manifest = JSON.parse(before);
  for (const dependencies of [manifest.dependencies, manifest.devDependencies]) {
    for (const name of Object.keys(dependencies ?? {})) {
      if (FRAMEWORK.test(name)) dependencies[name] = framework;
      if (TOOLS.test(name)) dependencies[name] = tools;
    }
  }
  const after = `${JSON.stringify(manifest, null, 2)}\n`;
  if (after === before) return false;
  writeFileSync(path, after);
  return true;
}

/** Newest released version of a major. */
function newest(versions, major) {
  const released = versions.filter((version) => version.startsWith(`${major}.`) && /^[\d.]+$/.test(version));
  const sorted = released.sort((one, other) => one.localeCompare(other, 'en', { numeric: true }));
  const last = sorted.at(-1);
  if (!last) throw new Error(`The registry has no version ${major}.`);
  return last;
}
