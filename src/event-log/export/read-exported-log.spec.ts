import fc from 'fast-check';

import { readExportedLog } from './read-exported-log';
import { anyChangedLog, anyEntry } from './spec-support/entry-arbitrary';
import { INFO } from './spec-support/sample-entry';
import { toJson } from './to-json';

const SEED = 20_300_101;

describe('readExportedLog', () => {
  it('returns entries with all known members, and no others', () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        const log = JSON.parse(toJson([entry], INFO)) as { readonly entries: readonly object[] };
        const added = { ...log, note: 'new', entries: [{ ...log.entries[0], note: 'new' }] };
        expect(readExportedLog(added)?.entries).toEqual([entry]);
      }),
      { seed: SEED },
    );
  });

  it('never throws, whatever any member is', () => {
    fc.assert(
      fc.property(anyChangedLog, (log) => {
        expect(() => readExportedLog(log)).not.toThrow();
      }),
      { seed: SEED, numRuns: 2_000 },
    );
  });
});
