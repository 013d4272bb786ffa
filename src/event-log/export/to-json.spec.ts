import fc from 'fast-check';
import type { EventLogEntry } from 'ngx-session-event-log';

import { canonicalJson, toJson } from './to-json';
import { readExportedLog } from './read-exported-log';
import { anyEntry } from './spec-support/entry-arbitrary';
import { INFO, sampleEntry } from './spec-support/sample-entry';

const text = (entries: readonly EventLogEntry[]) => toJson(entries, INFO);

describe('toJson', () => {
  it('includes the origin of the entries', () => {
    const log: unknown = JSON.parse(
      text([sampleEntry({ withheld: { password: 1 } }), sampleEntry({ withheld: { password: 2, key: 1 } })]),
    );
    expect(log).toEqual({
      format: 'ngx-session-event-log',
      schemaVersion: 1,
      exportedAt: '2030-01-01T12:01:00.000Z',
      session: { id: 'session1', since: '2030-01-01T12:00:00.000Z' },
      timeZone: 'Australia/Sydney',
      build: '2.4.1',
      dropped: 3,
      filteredOut: 2,
      withheld: { password: 3, key: 1 },
      entries: jasmine.any(Array),
    });
  });

  it('holds the entries in order, without absent members', () => {
    const log = JSON.parse(text([sampleEntry({ id: 'b' }), sampleEntry({ id: 'a' })])) as {
      entries: unknown[];
    };
    expect(log.entries.map((entry) => (entry as EventLogEntry).id)).toEqual(['b', 'a']);
    expect(log.entries[0]).toEqual({
      id: 'b',
      sequence: 0,
      time: '2030-01-01T12:00:00.000Z',
      lastTime: '2030-01-01T12:00:00.000Z',
      type: 'service.deploy',
      category: 'service',
      severity: 'success',
      outcome: 'succeeded',
      title: 'Port deployed',
      facts: {},
      steps: [],
      count: 1,
      withheld: {},
    });
  });

  it('writes NaN and infinity as texts, since JSON has no numbers for them', () => {
    expect(text([sampleEntry({ facts: { ratio: NaN, limit: Infinity } })])).toContain(
      '"facts":{"limit":"Infinity","ratio":"NaN"}',
    );
  });

  it('is canonical and valid by its schema, whatever the entries hold', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 4 }), (entries) => {
        const written = text(entries);
        const log: unknown = JSON.parse(written);
        expect(written).toBe(canonicalJson(log));
        expect(readExportedLog(log)).toBeDefined();
      }),
      { seed: 20_300_101 },
    );
  });
});
