import { stripVTControlCharacters } from 'node:util';

/** Patterns of the counts that each runner prints. Karma counts the failed tests with the passed ones. */
const PATTERNS = {
  karma: { executed: /Executed (\d+) of/, failed: /\((\d+) FAILED\)/ },
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
  const patterns = PATTERNS[runner];
  const failed = count(patterns.failed);
  const passed = patterns.executed ? count(patterns.executed) - failed : count(patterns.passed);
  return { passed, failed };
}
