/**
 * Prepares the site of the documents, which VitePress builds: an API reference from the doc comments, in docs/reference.
 * Runs as part of `npm run docs` and `npm run docs:dev`.
 */
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { requireNode } from './require-node.mjs';
import { run, tool } from './run.mjs';

requireNode();

const REFERENCE = 'docs/reference';

rmSync(REFERENCE, { recursive: true, force: true });
const { code, output } = await run(tool('typedoc/bin/typedoc'));
if (code !== 0) {
  console.error(output);
  process.exit(1);
}

for (const file of readdirSync(REFERENCE, { recursive: true })) {
  const path = join(REFERENCE, String(file));
  if (!path.endsWith('.md')) continue;
  const text = readFileSync(path, 'utf8');
  // What TypeDoc calls a module is an entry point, by the name that applications import.
  const named = text
    .replace(/^# (.*?)\/?public-api$/m, (_, entry) => `# ${entryName(entry)}`)
    .replace(/\[([\w/]*?)\/?public-api\]/g, (_, entry) => `[${entryName(entry)}]`)
    .replace('## Modules', '## Entry points');
  writeFileSync(path, named);
}
console.log(`Wrote ${REFERENCE}`);

function entryName(path) {
  return path === '' ? 'ngx-session-event-log' : `ngx-session-event-log/${path}`;
}
