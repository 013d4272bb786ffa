import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Lists the files from which the library's entry points export: those that each `public-api.ts` names.
 *
 * @param {string} library folder of the library
 * @returns {string[]} paths that begin with that folder
 */
export function publicFiles(library) {
  return globSync(`${library}/**/public-api.ts`).flatMap((entry) =>
    Array.from(readFileSync(entry, 'utf8').matchAll(/ from '(\.\/[^']+)'/g), ([, path]) =>
      `${join(dirname(entry), path)}.ts`.replaceAll('\\', '/'),
    ),
  );
}
