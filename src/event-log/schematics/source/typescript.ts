import { createRequire } from 'node:module';
import { join } from 'node:path';

import type TS from 'typescript';

declare const __filename: string;

/** The application's TypeScript. Some package managers hide it from the library, so this also looks in the workspace. */
export const ts: typeof TS = loadTypeScript();

function loadTypeScript(): typeof TS {
  try {
    return createRequire(__filename)('typescript') as typeof TS;
  } catch {
    return createRequire(join(process.cwd(), 'package.json'))('typescript') as typeof TS;
  }
}
