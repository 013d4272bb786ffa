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

/** Purposes of the entry points, for their list. */
const PURPOSES = {
  'ngx-session-event-log': 'the log, its feeds, its icon and its words',
  'ngx-session-event-log/page': 'the log page and its routes',
  'ngx-session-event-log/peek': 'the latest entries next to the icon',
  'ngx-session-event-log/export': 'CSV, JSON, Markdown and support bundles',
  'ngx-session-event-log/ngrx': 'actions of NgRx as events',
  'ngx-session-event-log/otel': 'entries as OpenTelemetry log records',
  'ngx-session-event-log/testing': 'helpers and harnesses for your tests',
  'ngx-session-event-log/locales/de': 'German words of the icon and the peek',
  'ngx-session-event-log/locales/de/page': 'German words of the page',
  'ngx-session-event-log/locales/ar': 'Arabic words of the icon and the peek',
  'ngx-session-event-log/locales/ar/page': 'Arabic words of the page',
};

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
  // TypeDoc's modules are the entry points, by their import names.
  const named = text
    .replace(/^# (.*?)\/?public-api$/m, (_, entry) => `# ${entryName(entry)}`)
    .replace(/\[([\w/]*?)\/?public-api\]/g, (_, entry) => `[${entryName(entry)}]`)
    .replace('## Modules', '## Entry points')
    .replace(
      /^- \[(ngx-session-event-log[\w/]*)\]\(.*\)$/gm,
      (line, entry) => `${line}: ${purposeOf(entry)}`,
    );
  writeFileSync(path, named);
}
console.log(`Wrote ${REFERENCE}`);

function purposeOf(entry) {
  if (entry in PURPOSES) return PURPOSES[entry];
  throw new Error(`scripts/build-docs.mjs does not list the purpose of ${entry}.`);
}

function entryName(path) {
  return path === '' ? 'ngx-session-event-log' : `ngx-session-event-log/${path}`;
}
