import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';

import { it } from '../testing/declare.ts';
import { onEachEngine } from '../testing/test-portal.ts';
import { carryOutJob } from './carry-out-job.ts';

onEachEngine('a job that fails', (portal) => {
  it('leaves nothing of what it did, but a note of its failure', async () => {
    const { database, now } = portal();
    const subjectId = randomUUID();
    const errors: unknown[] = [];
    const done = await carryOutJob(database, {
      name: 'test',
      take: () => Promise.resolve(subjectId),
      subjectOf: (taken) => taken,
      carryOut: async (transaction) => {
        await transaction.updateTable('locations').set({ note: 'Half done' }).execute();
        throw new Error('The other half fails');
      },
      now,
      onError: (error) => errors.push(error),
    });
    assert.equal(done, true, 'others may be due');
    const changed = await database
      .selectFrom('locations')
      .select('id')
      .where('note', '=', 'Half done')
      .execute();
    assert.deepEqual(changed, []);
    const [failure] = await database.selectFrom('job_failures').selectAll().execute();
    assert.deepEqual(
      [failure?.job, failure?.subject_id, failure?.last_error],
      ['test', subjectId, 'The other half fails'],
    );
    assert.equal(errors.length, 1);
  });
});
