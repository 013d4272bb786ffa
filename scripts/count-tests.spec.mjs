import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { countTests } from './count-tests.mjs';

describe('the counts of a runner', () => {
  it('are those of Karma, which counts the failed tests with the passed ones', () => {
    const browser = 'Chrome Headless 147.0 (Linux 0.0.0): Executed';
    const of = (line) => countTests('karma', `..........\n${browser} ${line}\n`);
    assert.deepEqual(of('101 of 101\u001b[32m SUCCESS\u001b[39m (6.5 secs / 6.1 secs)'), {
      passed: 101,
      failed: 0,
    });
    assert.deepEqual(of('101 of 101\u001b[31m (2 FAILED)\u001b[39m (6.5 secs / 6.1 secs)'), {
      passed: 99,
      failed: 2,
    });
  });

  it('are those of node:test', () => {
    assert.deepEqual(countTests('node', 'ℹ tests 6\nℹ pass 4\nℹ fail 2\n'), { passed: 4, failed: 2 });
  });

  it('are those of Playwright, where a flaky test has failed', () => {
    assert.deepEqual(countTests('playwright', '  1 flaky\n  149 passed (7.5m)\n'), {
      passed: 149,
      failed: 1,
    });
  });

  it('are none of a runner that broke off', () => {
    assert.deepEqual(countTests('karma', 'Cannot find the browser\n'), { passed: 0, failed: 0 });
  });
});
