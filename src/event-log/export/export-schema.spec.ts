import { Ajv2020 } from 'ajv/dist/2020';
import fc from 'fast-check';
import type { EventLogEntry } from 'ngx-session-event-log';

import schema from '../../../docs/export-format.schema.json';
import { readExportedLog } from './read-exported-log';
import { anyEntry } from './spec-support/entry-arbitrary';
import { INFO, sampleEntry } from './spec-support/sample-entry';
import { toJson } from './to-json';

const SEED = 20_300_101;
const exportOf = (entries: readonly EventLogEntry[]) =>
  JSON.parse(toJson(entries, INFO)) as { readonly entries: readonly object[] };

/** The same schema, but without unknown members. */
function closed(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(closed);
  if (typeof part !== 'object' || part === null) return part;
  const members = Object.fromEntries(Object.entries(part).map(([name, value]) => [name, closed(value)]));
  return members['type'] === 'object' ? { additionalProperties: false, ...members } : members;
}

describe('The documented schema', () => {
  it('satisfies a strict validator', () => {
    const warned = spyOn(console, 'warn');
    expect(() => new Ajv2020({ strict: true }).compile(schema)).not.toThrow();
    expect(warned).not.toHaveBeenCalled();
  });

  it('fits every export, and names all its members', () => {
    const validate = new Ajv2020({ allErrors: true }).compile(closed(schema) as object);
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 3 }), (entries) => {
        validate(exportOf(entries));
        expect(validate.errors).toBeNull();
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  it('rejects what the library rejects', () => {
    const validate = new Ajv2020().compile(schema);
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
        expect(validate(changed)).withContext(JSON.stringify(changed)).toBeFalse();
      }),
      { seed: SEED, numRuns: 2_000 },
    );
    expect(readExportedLog(good)).toBeDefined();
  });
});
