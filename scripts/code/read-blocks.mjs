import { readFileSync } from 'node:fs';

const BLOCK = /(?:^<!-- (?<source>\S+) -->\n\n?)?^```(?<language>[a-z]+)\n(?<code>[\s\S]*?)\n```$/gm;

/**
 * Reads the blocks of code in a document.
 *
 * @param {string} document
 * @returns {{ document: string, line: number, language: string, code: string, source: string | undefined }[]} `line` is
 * the number of the first line of code, and `source` the file named in the comment before the block
 */
export function readBlocks(document) {
  const text = readFileSync(document, 'utf8');
  return Array.from(text.matchAll(BLOCK), ({ 0: match, index, groups }) => {
    const fence = index + match.indexOf('```');
    const { language, code, source } = groups;
    return { document, line: text.slice(0, fence).split('\n').length + 1, language, code, source };
  });
}

/**
 * True if a text contains the block, at any indentation.
 *
 * @param {string} code
 * @param {string} text
 */
export function isPartOf(code, text) {
  return linesOf(text).includes(linesOf(code));
}

function linesOf(text) {
  return `\n${text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')}\n`;
}
