import { stripVTControlCharacters } from 'node:util';

/** How each runner says how many tests passed and failed. */
const PATTERNS = {
  karma: { passed: /TOTAL:.*?(\d+) SUCCESS/, failed: /TOTAL:.*?(\d+) FAILED/ },
  node: { passed: /^ℹ pass (\d+)$/m, failed: /^ℹ fail (\d+)$/m },
  playwright: {
    passed: /^\s*(\d+) passed\b/m,
    failed: /^\s*(\d+) (?:failed|flaky|interrupted|did not run)\b/m,
  },
};

/**
 * Reads how many tests a runner says it has run.
 *
 * @param {'karma' | 'node' | 'playwright'} runner
 * @param {string} output
 */
export function countTests(runner, output) {
  const text = stripVTControlCharacters(output);
  const count = (pattern) => Number(pattern.exec(text)?.[1] ?? 0);
  const { passed, failed } = PATTERNS[runner];
  return { passed: count(passed), failed: count(failed) };
}
