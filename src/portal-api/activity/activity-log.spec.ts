import assert from 'node:assert/strict';

import fastify from 'fastify';

import { it } from '../testing/declare.ts';
import { onEachEngine } from '../testing/test-portal.ts';
import { ActivityLog, NOT_RECORDED } from './activity-log.ts';
import type { CallRecord } from './call-record.ts';

const COMPANY = 'b1000000-0000-4000-8000-000000000001';

const record = (route: string, more: Partial<CallRecord> = {}): CallRecord => ({
  at: '2026-03-01T09:00:00.000Z',
  user_id: null,
  company_id: COMPANY,
  actor: 'batch',
  channel: 'PORTAL',
  activity: 'Read profile',
  method: 'GET',
  route,
  status: 200,
  trace_id: '0'.repeat(32),
  ...more,
});

onEachEngine('a batch of records', (portal) => {
  it('is written but for the record that the database refuses, which is counted', async () => {
    const { database } = portal();
    const log = new ActivityLog(database, fastify().log);
    log.record(record('one'));
    log.record(record('refused', { user_id: 'nobody' }));
    log.record(record('two'));
    await log.flush();
    const kept = await database
      .selectFrom('activity')
      .select(['route', 'activity', 'calls'])
      .where('actor', 'in', ['batch', 'Activity Log'])
      .orderBy('id')
      .execute();
    assert.deepEqual(
      kept.map(({ route, activity, calls }) => [route, activity, calls]),
      [
        ['one', 'Read profile', 1],
        ['two', 'Read profile', 1],
        ['unknown', NOT_RECORDED, 1],
      ],
    );
    await log.close();
  });
});
