import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';

import { Extractor, ExtractorConfig } from '@microsoft/api-extractor';

const ERROR = { logLevel: 'error', addToApiReportFile: false };
const NOTHING = { logLevel: 'none', addToApiReportFile: false };

const COMPILER_OPTIONS = {
  target: 'ES2022',
  module: 'preserve',
  lib: ['ES2023', 'DOM', 'DOM.Iterable'],
  types: [],
  strict: true,
  skipLibCheck: true,
};

/**
 * Writes the exports of an entry point, with their signatures, to `<name>.api.md` in a folder.
 *
 * @param {string} name
 * @param {string} declarations the path of its declarations
 * @param {string[]} internal names that are only exported with a ɵ, which the API may mention
 * @param {string} folder
 * @param {string} packageJson the path of the package's `package.json`
 * @returns {string[]} errors in the declarations, such as a type that is mentioned but not exported
 */
export function writeReport(name, declarations, internal, folder, packageJson) {
  mkdirSync(folder, { recursive: true });
  const config = ExtractorConfig.prepare({
    packageJsonFullPath: resolve(packageJson),
    configObject: {
      projectFolder: resolve('.'),
      mainEntryPointFilePath: declarations,
      compiler: { overrideTsconfig: { compilerOptions: COMPILER_OPTIONS, files: [declarations] } },
      apiReport: {
        enabled: true,
        reportFileName: `${name}.api.md`,
        reportFolder: resolve(folder),
        reportTempFolder: resolve(folder, '../temp'),
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      newlineKind: 'lf',
      messages: {
        compilerMessageReporting: { default: ERROR },
        extractorMessageReporting: { default: NOTHING, 'ae-forgotten-export': ERROR },
        tsdocMessageReporting: { default: NOTHING },
      },
    },
  });
  const problems = [];
  Extractor.invoke(config, {
    localBuild: true,
    messageCallback(message) {
      message.handled = true;
      const known = internal.some((each) => message.text.includes(`"${each}"`));
      if (message.logLevel === 'error' && !known) problems.push(message.text);
    },
  });
  return problems;
}
