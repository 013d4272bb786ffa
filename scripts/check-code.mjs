/**
 * Compiles the code in the documents as a reader's application would: TypeScript and templates with Angular's compiler,
 * styles with Sass. A block under a comment with the name of a file, such as <!-- examples/stacks/clients/fetch.ts -->,
 * is compiled and tested there, and must be part of that file.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

import { compileString } from 'sass';

import { isPartOf, readBlocks } from './code/read-blocks.mjs';
import { writeFile } from './code/write-file.mjs';
import { run, tool } from './run.mjs';

const WORK = 'dist/code';
const ERROR = /^(?<file>\S+?\.ts)[:(](?<line>\d+).*$/gm;

rmSync(WORK, { recursive: true, force: true });
mkdirSync(WORK, { recursive: true });

const { output } = await run([
  ...['git', 'ls-files', '--cached', '--others', '--exclude-standard'],
  ...['*.md', ':!CHANGELOG.md', ':!api'],
]);
const blocks = output
  .trim()
  .split('\n')
  .filter(existsSync)
  .flatMap((document) => readBlocks(document));

const faults = [];
const files = new Map();
for (const block of blocks) {
  const { document, line, language, code, source } = block;
  try {
    if (source) {
      if (!isPartOf(code, readFileSync(source, 'utf8'))) throw new Error(`This is not in ${source}.`);
    } else if (language === 'ts' || language === 'html') files.set(resolve(writeFile(block, WORK)), block);
    else if (language === 'scss') compileStyles(code);
    else if (language === 'json') JSON.parse(code.replace(/,\s*…/g, ''));
  } catch (error) {
    faults.push(`${document}:${line}: ${error.message}`);
  }
}
faults.push(...(await compile()));

for (const fault of faults) console.error(`✖ ${fault}`);
console.log(`${blocks.length} blocks of code, ${faults.length} with faults`);
process.exitCode = faults.length === 0 ? 0 : 1;

async function compile() {
  const { compilerOptions, angularCompilerOptions } = JSON.parse(readFileSync('tsconfig.json', 'utf8'));
  const paths = { ...compilerOptions.paths, prelude: ['./scripts/code/prelude.ts'] };
  const configuration = {
    compilerOptions: {
      ...{ target: 'ES2022', module: 'preserve', moduleResolution: 'bundler', lib: compilerOptions.lib },
      ...{ strict: true, skipLibCheck: true, noEmit: true, experimentalDecorators: true, types: ['jasmine'] },
      paths: Object.fromEntries(
        Object.entries(paths).map(([name, [path]]) => [name, [relative(WORK, path).replaceAll('\\', '/')]]),
      ),
    },
    angularCompilerOptions: { ...angularCompilerOptions, compilationMode: 'full' },
    files: Array.from(files.keys(), (file) => relative(WORK, file)),
  };
  writeFileSync(join(WORK, 'tsconfig.json'), JSON.stringify(configuration));
  const ngc = await run(
    tool('@angular/compiler-cli/bundles/src/bin/ngc.js', '-p', join(WORK, 'tsconfig.json')),
  );
  return ngc.code === 0 ? [] : [stripVTControlCharacters(ngc.output).replace(ERROR, locate)];
}

/** Prefixes a compiler error with its place in the document. */
function locate(error, file, line) {
  const block = files.get(resolve(WORK, file));
  return block ? `${block.document}:${block.line + Number(line) - 2} ${error}` : error;
}

function compileStyles(code) {
  compileString(code, {
    loadPaths: ['node_modules'],
    importers: [
      {
        findFileUrl: (name) =>
          name === 'ngx-session-event-log'
            ? pathToFileURL(resolve('src/event-log/styles/_index.scss'))
            : null,
      },
    ],
  });
}
