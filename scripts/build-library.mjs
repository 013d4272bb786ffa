/** Builds the library for publication, into dist/event-log. Runs as `npm run build:library`. */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { buildSchematics } from './build-schematics.mjs';
import { requireNode } from './require-node.mjs';
import { ng, run } from './run.mjs';

requireNode();

const BUILT = 'dist/event-log';

const { code, output } = await run(ng('build', 'event-log'));
if (code !== 0) {
  console.error(output);
  process.exit(1);
}

// ng-packagr has already copied the README of src/event-log, which is written for readers of the package alone.
for (const file of ['LICENSE', 'CHANGELOG.md']) copyFileSync(file, join(BUILT, file));

// ng-packagr re-exports each entry point by `export *`, which leaves out its default export.
addDefaultExport('page', 'EVENT_LOG_ROUTES');

putTypesFirst();
await buildSchematics(join(BUILT, 'schematics'));

console.log(`Built ${BUILT}`);

/** Conditions are tried in order. ng-packagr puts ours before its own, so TypeScript would not find the types. */
function putTypesFirst() {
  const path = join(BUILT, 'package.json');
  const description = JSON.parse(readFileSync(path, 'utf8'));
  const { types, ...others } = description.exports['.'];
  description.exports['.'] = { types, ...others };
  writeFileSync(path, `${JSON.stringify(description, undefined, 2)}\n`);
}

function addDefaultExport(entry, name) {
  for (const file of [
    `fesm2022/ngx-session-event-log-${entry}.mjs`,
    `types/ngx-session-event-log-${entry}.d.ts`,
  ]) {
    const path = join(BUILT, file);
    const text = readFileSync(path, 'utf8');
    if (!text.includes(name)) throw new Error(`${path} does not contain ${name}.`);
    writeFileSync(
      path,
      text.replace(/(\n\/\/# sourceMappingURL=|\s*$)/, `\nexport { ${name} as default };$1`),
    );
  }
}
