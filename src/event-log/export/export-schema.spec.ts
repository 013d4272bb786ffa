import fc from 'fast-check';
import type { EventLogEntry } from 'ngx-session-event-log';

import schema from '../../../docs/export-format.schema.json';
import { readExportedLog } from './read-exported-log';
import { type JsonSchema, schemaErrors } from './spec-support/check-schema';
import { anyEntry } from './spec-support/entry-arbitrary';
import { INFO, sampleEntry } from './spec-support/sample-entry';
import { toJson } from './to-json';

const SCHEMA = schema as JsonSchema;
const SEED = 20_300_101;
const exportOf = (entries: readonly EventLogEntry[]) =>
  JSON.parse(toJson(entries, INFO)) as { readonly entries: readonly object[] };

describe('The documented schema', () => {
  it('is that of every export, and names all there is in it', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 3 }), (entries) => {
        expect(schemaErrors(exportOf(entries), SCHEMA)).toEqual([]);
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  it('refuses what readers of the library refuse', () => {
    const good = exportOf([sampleEntry()]);
    const changes = fc.tuple(
      fc.constantFrom(...Object.keys(schema.$defs.entry.properties)),
      fc.oneof(
        fc.jsonValue({ maxDepth: 2 }),
        fc.constantFrom('https://evil.example', '//evil.example', -1, '2030'),
      ),
    );
    fc.assert(
      fc.property(changes, ([name, value]) => {
        const changed = { ...good, entries: [{ ...good.entries[0], [name]: value }] };
        if (readExportedLog(changed)) return;
        expect(schemaErrors(changed, SCHEMA)).withContext(JSON.stringify(changed)).not.toEqual([]);
      }),
      { seed: SEED, numRuns: 2_000 },
    );
    expect(readExportedLog(good)).toBeDefined();
  });
});
