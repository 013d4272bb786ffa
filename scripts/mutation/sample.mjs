/** Plugin of Stryker that lets only a random share of the mutants run, the same ones for the same seed. */
import { createHash } from 'node:crypto';
import { relative } from 'node:path';

import { CheckStatus } from '@stryker-mutator/api/check';
import { PluginKind, declareClassPlugin } from '@stryker-mutator/api/plugin';

const { MUTATION_SAMPLE: percent, MUTATION_SEED: seed = '1' } = process.env;

/** Stryker has no sampling. Mutants that a checker rejects do not count, so this one rejects all that are not drawn. */
class SampleChecker {
  async init() {}

  async group(mutants) {
    return [mutants.map(({ id }) => id)];
  }

  async check(mutants) {
    return Object.fromEntries(
      mutants.map((mutant) => [
        mutant.id,
        isDrawn(mutant)
          ? { status: CheckStatus.Passed }
          : { status: CheckStatus.CompileError, reason: 'This mutant is not in the sample.' },
      ]),
    );
  }
}

function isDrawn({ fileName, location, mutatorName, replacement }) {
  const mutant = JSON.stringify([seed, relative('', fileName), location, mutatorName, replacement]);
  return createHash('sha256').update(mutant).digest().readUInt32BE() / 2 ** 32 < Number(percent) / 100;
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, 'sample', SampleChecker)];
