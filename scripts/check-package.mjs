/**
 * Checks the library as published: builds it, compares its public API, packs it, checks the contents of the package,
 * unpacks it into the example host, and builds that with standalone providers and with NgModules.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

import { ng, node, run, tool } from './run.mjs';

const BUILT = 'dist/event-log';
const PACKED = 'dist/packed';
const HOST = 'examples/host';

await step('build the library', () => command(node('scripts/build-library.mjs')));

await step('export what api/ says', () => command(node('scripts/check-api.mjs')));

await step('send entries to a receiver of OpenTelemetry logs', () =>
  command(node('scripts/telemetry/check-telemetry.mjs')),
);

await step('pack it', async () => {
  rmSync(PACKED, { recursive: true, force: true });
  mkdirSync(PACKED, { recursive: true });
  await command(['npm', 'pack', `./${BUILT}`, '--pack-destination', PACKED]);
});

const { name, version } = JSON.parse(readFileSync(join(BUILT, 'package.json'), 'utf8'));

await step('follow the conventions of packages', async () => {
  const { messages, pkg } = await publint({ pkgDir: BUILT, strict: true });
  if (messages.length > 0) throw new Error(messages.map((message) => formatMessage(message, pkg)).join('\n'));
});

await step('have types that every resolution of today finds', async () => {
  const tarball = readFileSync(join(PACKED, `${name}-${version}.tgz`));
  const { types, problems, entrypoints } = await checkPackage(createPackageFromTarballData(tarball));
  if (!types) throw new Error('The package has no types.');
  // Angular packages are ES modules. CommonJS code must use a dynamic import, and Node 10 does not support entry
  // points.
  const known = new Set(['CJSResolvesToESM']);
  const found = problems.filter(
    ({ kind, resolutionKind, entrypoint }) =>
      !known.has(kind) && resolutionKind !== 'node10' && entrypoints[entrypoint]?.hasTypes !== false,
  );
  if (found.length > 0) throw new Error(JSON.stringify(found, undefined, 2));
});

await step('compile in applications with an old TypeScript library that check every type', () =>
  command(tool('typescript/bin/tsc', '-p', 'scripts/api/old-tsconfig.json')),
);

await step('hold every entry point, and no test or source', async () => {
  const { output } = await command(['tar', '-tzf', join(PACKED, `${name}-${version}.tgz`)]);
  const files = output.trim().split('\n');
  const unwanted = files.filter((file) => /\.spec\.|\/src\/|tsconfig|ng-package/.test(file));
  if (unwanted.length > 0) throw new Error(`The package contains unwanted files:\n${unwanted.join('\n')}`);
  for (const file of ['LICENSE', 'README.md', 'CHANGELOG.md']) {
    if (!files.includes(`package/${file}`)) throw new Error(`The package lacks ${file}.`);
  }
});

await step('unpack it into the example host', async () => {
  const target = join(HOST, 'node_modules', name);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  await command([
    'tar',
    '-xzf',
    join(PACKED, `${name}-${version}.tgz`),
    '-C',
    target,
    '--strip-components=1',
  ]);
  if (!existsSync(join(target, 'package.json'))) throw new Error(`Nothing was unpacked into ${target}.`);
});

for (const project of ['example-standalone', 'example-ng-module']) {
  await step(`build ${project} with it`, () => command(ng('build', project)));
}

async function step(what, work) {
  try {
    await work();
    console.log(`✔ ${what}`);
  } catch (error) {
    console.error(`✖ ${what}\n${error.message}`);
    process.exit(1);
  }
}

async function command(words) {
  const result = await run(words);
  if (result.code !== 0) throw new Error(result.output);
  return result;
}
