/** Bundles the specs of the given folders into `dist/mutation/specs.js`, for a browser. */
import { globSync } from 'node:fs';

import { build } from 'esbuild';

const specs = process.argv.slice(2).flatMap((folder) => globSync(`${folder}/**/*.spec.ts`));

const contents = [
  "import './scripts/mutation/init-test-environment.mjs';",
  // The library declares that its files have no side effects, so specs that are only imported would be left out.
  ...specs.sort().map((spec, index) => `export * as spec${index} from './${spec}';`),
];

await build({
  stdin: { contents: contents.join('\n'), resolveDir: '.' },
  bundle: true,
  minifySyntax: true,
  minifyWhitespace: true,
  outfile: 'dist/mutation/specs.js',
  tsconfig: 'tsconfig.json',
  logLevel: 'warning',
});
