import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';

import { it } from '../testing/declare.ts';
import { onEachEngine } from '../testing/test-portal.ts';
import { keepFailure } from './job-failures.ts';

const MINUTES = 60;

onEachEngine('work that fails again and again', (portal) => {
  it('rests longer each time, fifteen minutes at most, and is left to people after twelve attempts', async () => {
    const { database, now } = portal();
    const subjectId = randomUUID();
    const outcomes: string[] = [];
    const pauses: (number | null)[] = [];
    for (let attempt = 1; attempt <= 12; attempt++) {
      outcomes.push(await keepFailure(database, { job: 'payment', subjectId, error: new Error('No'), now }));
      const { retry_at: retryAt } = await database
        .selectFrom('job_failures')
        .select('retry_at')
        .where('subject_id', '=', subjectId)
        .executeTakeFirstOrThrow();
      pauses.push(retryAt && (retryAt.getTime() - now.getTime()) / 1_000);
    }
    assert.deepEqual(pauses, [2, 4, 8, 16, 32, 64, 128, 256, 512, 15 * MINUTES, 15 * MINUTES, null]);
    assert.deepEqual(
      [new Set(outcomes.slice(0, -1)), outcomes.at(-1)],
      [new Set(['tried again']), 'given up'],
    );
  });
});
