import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { build } from 'esbuild';

const SOURCE = 'src/event-log/schematics';
const SCHEMATICS = ['ng-add', 'catalogue'];

/**
 * Bundles the schematics for `ng add`, `ng generate` and `ng update` into one file each, without the packages that
 * Angular's CLI and the application provide.
 *
 * @param {string} folder
 */
export async function buildSchematics(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { version } = JSON.parse(readFileSync('src/event-log/package.json', 'utf8'));
  await build({
    entryPoints: Object.fromEntries(SCHEMATICS.map((name) => [name, join(SOURCE, name, 'index.ts')])),
    outdir: folder,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    external: ['@angular-devkit/*', '@schematics/*', 'typescript'],
    define: { PACKAGE_VERSION: JSON.stringify(version) },
    legalComments: 'inline',
    logLevel: 'error',
  });
  for (const file of ['collection.json', 'migrations.json']) cpSync(join(SOURCE, file), join(folder, file));
  for (const name of SCHEMATICS) {
    cpSync(join(SOURCE, name, 'schema.json'), join(folder, `${name}.schema.json`));
  }
  // The package contains ES modules, but the CLI loads schematics as CommonJS.
  writeFileSync(join(folder, 'package.json'), '{ "type": "commonjs" }\n');
}
