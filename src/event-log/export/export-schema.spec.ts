import fc from 'fast-check';
import type { EventLogEntry } from 'ngx-session-event-log';

import schema from '../../../docs/export-format.schema.json';
import { EXPORT_FORMAT, EXPORT_SCHEMA_VERSION } from './exported-log';
import { isExportedEntry, isExportedLog } from './is-exported-log';
import { type JsonSchema, schemaErrors } from './spec-support/check-schema';
import { anyEntry } from './spec-support/entry-arbitrary';
import { INFO, sampleEntry } from './spec-support/sample-entry';
import { toJson } from './to-json';

const SCHEMA = schema as JsonSchema;
const SEED = 20_300_101;
const exportOf = (entries: readonly EventLogEntry[]): unknown =>
  JSON.parse(Array.from(toJson(entries, INFO)).join(''));

describe('The documented schema', () => {
  it('is that of every export, and names all there is in it', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 3 }), (entries) => {
        expect(schemaErrors(exportOf(entries), SCHEMA)).toEqual([]);
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  it('is of the version that exports name', () => {
    expect(schema.properties.format.const).toBe(EXPORT_FORMAT);
    expect(schema.properties.schemaVersion.const).toBe(EXPORT_SCHEMA_VERSION);
  });

  it('refuses what readers of the library refuse', () => {
    const [good] = (exportOf([sampleEntry()]) as { entries: object[] }).entries;
    const changes = fc.tuple(
      fc.constantFrom(...Object.keys(schema.$defs.entry.properties)),
      fc.oneof(
        fc.jsonValue({ maxDepth: 2 }),
        fc.constantFrom('https://evil.example', '//evil.example', -1, '2030'),
      ),
    );
    fc.assert(
      fc.property(changes, ([name, value]) => {
        const entry = { ...good, [name]: value };
        if (isExportedEntry(entry)) return;
        expect(schemaErrors(entry, { ...SCHEMA.$defs?.['entry'] }, SCHEMA))
          .withContext(JSON.stringify(entry))
          .not.toEqual([]);
      }),
      { seed: SEED, numRuns: 2_000 },
    );
    expect(isExportedLog(exportOf([]))).toBeTrue();
  });
});
