import { stripVTControlCharacters } from 'node:util';

/** Counts of passed and failed tests, as each runner prints them. */
const PATTERNS = {
  karma: { passed: /TOTAL:.*?(\d+) SUCCESS/, failed: /TOTAL:.*?(\d+) FAILED/ },
  node: { passed: /^ℹ pass (\d+)$/m, failed: /^ℹ fail (\d+)$/m },
  playwright: {
    passed: /^\s*(\d+) passed\b/m,
    failed: /^\s*(\d+) (?:failed|flaky|interrupted|did not run)\b/m,
  },
};

/**
 * Reads the counts of tests from the output of a runner.
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
