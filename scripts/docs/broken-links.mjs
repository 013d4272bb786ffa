import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { fileOf } from './serve-site.mjs';

const TARGET = /\s(?:href|src)="([^"]+)"/g;
const ID = /\sid="([^"]+)"/g;
const HERE = 'http://here';

/** Public address of a page on the site. */
export const pathOf = (page) => page.replaceAll('\\', '/').replace(/(^|(?<=\/))index\.html$|\.html$/, '');

/**
 * Finds links and sources in the pages that point to a missing file or heading of the site.
 *
 * @param {string} folder folder of the built site
 * @param {string} base base path of the site
 * @param {readonly string[]} pages files of the pages in the folder
 * @returns {string[]} one line per fault
 */
export function brokenLinks(folder, base, pages) {
  const texts = new Map();
  const read = (file) => {
    if (!texts.has(file)) {
      const text = readFileSync(file, 'utf8');
      texts.set(file, { text, ids: new Set(Array.from(text.matchAll(ID), ([, id]) => id)) });
    }
    return texts.get(file);
  };
  const leadsSomewhere = ({ pathname, hash }) => {
    const file = pathname.startsWith(base)
      ? fileOf(folder, decodeURIComponent(pathname.slice(base.length)))
      : undefined;
    if (file === undefined) return false;
    return hash === '' || !file.endsWith('.html') || read(file).ids.has(decodeURIComponent(hash.slice(1)));
  };
  return pages.flatMap((page) => {
    const { text } = read(join(folder, page));
    const targets = new Set(
      Array.from(text.matchAll(TARGET), ([, target]) => target.replaceAll('&amp;', '&')),
    );
    return [...targets]
      .map((target) => ({ target, url: new URL(target, HERE + base + pathOf(page)) }))
      .filter(({ url }) => url.origin === HERE && !leadsSomewhere(url))
      .map(({ target }) => `${page}: ${target} does not exist.`);
  });
}
