import { stripVTControlCharacters } from 'node:util';

/** Patterns of the passed and failed counts that each runner prints. */
const PATTERNS = {
  karma: { passed: /TOTAL:.*?(\d+) SUCCESS/, failed: /TOTAL:.*?(\d+) FAILED/ },
  node: { passed: /^ℹ pass (\d+)$/m, failed: /^ℹ fail (\d+)$/m },
  playwright: {
    passed: /^\s*(\d+) passed\b/m,
    failed: /^\s*(\d+) (?:failed|flaky|interrupted|did not run)\b/m,
  },
};

/**
 * Reads the test counts from the output of a runner.
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
