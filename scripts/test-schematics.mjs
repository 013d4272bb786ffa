/** Builds the schematics and runs their tests. Runs as `npm run test:schematics`. */
import { buildSchematics } from './build-schematics.mjs';
import { node, run } from './run.mjs';

await buildSchematics('dist/schematics');
const { code, output } = await run(
  node(
    '--disable-warning=MODULE_TYPELESS_PACKAGE_JSON',
    '--test',
    '--test-isolation=none',
    'src/event-log/schematics/**/*.spec.ts',
  ),
);
console.log(output);
process.exitCode = code;
