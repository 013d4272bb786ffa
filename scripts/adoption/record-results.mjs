import { readFileSync, writeFileSync } from 'node:fs';

const HEADER = /^\| Angular .*\n\| -.*\n/m;

/**
 * Writes results into the table of a document, and replaces rows for the same kind of application.
 *
 * @param {string} document
 * @param {readonly (readonly string[])[]} results cells of each row; the first three name the kind of application
 */
export function recordResults(document, results) {
  const text = readFileSync(document, 'utf8');
  const header = HEADER.exec(text);
  if (!header) throw new Error(`${document} has no results table.`);
  const begin = header.index + header[0].length;
  const end = begin + (/^(?:\|.*\n)*/.exec(text.slice(begin))?.[0].length ?? 0);
  const rows = new Map();
  for (const line of text.slice(begin, end).split('\n').filter(Boolean)) {
    const cells = line.slice(1, -1).split('|');
    rows.set(kindOf(cells), line);
  }
  for (const cells of results) rows.set(kindOf(cells), `| ${cells.join(' | ')} |`);
  const sorted = Array.from(rows).sort(([a], [b]) => (a < b ? 1 : -1));
  const lines = sorted.map(([, line]) => `${line}\n`).join('');
  writeFileSync(document, text.slice(0, begin) + lines + text.slice(end));
}

/** The major version, and the two that follow it. */
function kindOf(cells) {
  const [version, ...others] = cells.map((cell) => cell.trim());
  return [version.split('.')[0], ...others.slice(0, 2)].join(' ');
}
