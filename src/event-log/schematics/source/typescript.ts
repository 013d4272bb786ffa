import { createRequire } from 'node:module';
import { join } from 'node:path';

import type TS from 'typescript';

declare const __filename: string;

/** TypeScript of the application, with which its files are read; a package manager may keep it out of the library's reach. */
export const ts: typeof TS = loadTypeScript();

function loadTypeScript(): typeof TS {
  try {
    return createRequire(__filename)('typescript') as typeof TS;
  } catch {
    return createRequire(join(process.cwd(), 'package.json'))('typescript') as typeof TS;
  }
}
