/** Checks that each link from a document into this repository points to an existing file and heading. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

import { anchorOf } from './docs/anchor-of.mjs';
import { run } from './run.mjs';

const LINK = /!?\[[^\]]*\]\(([^)\s]+)\)/g;
const CODE = /```[\s\S]*?```|`[^`\n]*`/g;

const { output } = await run(['git', 'ls-files', '--cached', '--others', '--exclude-standard', '*.md']);
const documents = output.trim().split('\n').filter(existsSync);
const broken = documents.flatMap((document) => brokenLinks(document));
for (const { document, target } of broken) console.error(`${document}: ${target} is not there.`);
console.log(`${documents.length} documents, ${broken.length} broken links`);
process.exitCode = broken.length === 0 ? 0 : 1;

function brokenLinks(document) {
  const targets = Array.from(read(document).matchAll(LINK), ([, target]) => target);
  return targets
    .filter((target) => !leadsSomewhere(document, target))
    .map((target) => ({ document, target }));
}

function leadsSomewhere(document, target) {
  if (/^[a-z][a-z\d+.-]*:/i.test(target)) return true;
  const [path, heading] = target.split('#');
  const file = path === '' ? document : relative('.', join(dirname(document), decodeURI(path)));
  if (!existsSync(file)) return false;
  return heading === undefined || !file.endsWith('.md') || headingsOf(file).has(heading);
}

/** Anchors of a document's headings, as GitHub generates them. */
function headingsOf(file) {
  const headings = read(file).matchAll(/^#{1,6} +(.+?) *$/gm);
  return new Set(Array.from(headings, ([, text]) => anchorOf(text)));
}

function read(document) {
  return readFileSync(document, 'utf8').replace(CODE, (code) =>
    code.startsWith('```') ? '' : code.slice(1, -1),
  );
}
