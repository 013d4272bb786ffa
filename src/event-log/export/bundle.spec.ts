import fc from 'fast-check';
import type { EventLogEntry } from 'ngx-session-event-log';

import { EventLogBundleError, type EventLogBundleRefusal, makeBundle, readBundle } from './bundle';
import { canonicalJson, toJson } from './to-json';
import { totalWithheld } from './exported-log';
import { anyChangedLog, anyEntry } from './spec-support/entry-arbitrary';
import { INFO, sampleEntry } from './spec-support/sample-entry';

const SEED = 20_300_101;
const bundleOf = (entries: readonly EventLogEntry[]) => makeBundle(entries, INFO);

/** A file that is in memory already: browsers take a millisecond to read one. */
function fileOf(content: string | Uint8Array<ArrayBuffer>): Blob {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const { buffer } = bytes.slice();
  return { size: bytes.length, arrayBuffer: () => Promise.resolve(buffer) } as Blob;
}

async function refusal(file: string | Uint8Array<ArrayBuffer>): Promise<EventLogBundleRefusal | undefined> {
  try {
    await readBundle(fileOf(file));
    return undefined;
  } catch (error) {
    if (error instanceof EventLogBundleError) return error.reason;
    throw error;
  }
}

/** A bundle around any content, with the right hash. */
async function wrapped(content: unknown): Promise<string> {
  return JSON.stringify({
    format: 'ngx-session-event-log/bundle',
    sha256: await sha256(canonicalJson(content)),
    content,
  });
}

async function sha256(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Expects something of a thousand values, of many at once: each is read and hashed outside the page. */
async function expectAll<T>(
  values: fc.Arbitrary<T>,
  expectation: (value: T) => Promise<unknown>,
): Promise<void> {
  const lists = fc.array(values, { minLength: 50, maxLength: 50 });
  const property = fc.asyncProperty(lists, async (list) => {
    await Promise.all(list.map(expectation));
  });
  await fc.assert(property, { seed: SEED, numRuns: 20 });
}

const validContent = () => JSON.parse(toJson([sampleEntry()], INFO)) as object;

describe('readBundle', () => {
  it('gives back what was put in, whatever that is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyEntry, { maxLength: 4 }), async (entries) => {
        const read = await readBundle(new Blob([await bundleOf(entries)]));
        expect(read).toEqual({ entries, info: INFO, withheld: totalWithheld(entries) });
      }),
      { seed: SEED },
    );
  });

  it('reads one of an application that does not tell its build', async () => {
    const info = { ...INFO, build: undefined };
    expect((await readBundle(fileOf(await makeBundle([], info)))).info).toEqual(info);
  });

  it('names the SHA-256 of its content, as other tools compute it', async () => {
    const file = JSON.parse(await bundleOf([sampleEntry()])) as { sha256: string };
    expect(file.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(file.sha256).toBe(await sha256(toJson([sampleEntry()], INFO)));
  });

  it('does not mind that a tool has laid it out anew', async () => {
    const file: unknown = JSON.parse(await bundleOf([sampleEntry()]));
    expect(await refusal(JSON.stringify(file, undefined, 2))).toBeUndefined();
  });

  it('refuses a bundle of which any byte is damaged', async () => {
    const bytes = new TextEncoder().encode(
      await bundleOf([sampleEntry({ title: 'Größe "1"', facts: { speed: 10 } })]),
    );
    // The last byte is the end of the last line, which says nothing.
    const damage = fc.record({ at: fc.nat(bytes.length - 2), difference: fc.integer({ min: 1, max: 255 }) });
    await expectAll(
      damage.map(({ at, difference }) =>
        bytes.map((byte, place) => (place === at ? byte ^ difference : byte)),
      ),
      async (damaged) => expect(await refusal(damaged)).toBeDefined(),
    );
  });

  it('calls it damaged when its content was changed, or a part of it is missing', async () => {
    const text = await bundleOf([sampleEntry()]);
    expect(await refusal(text.replace('Port deployed', 'Port removed'))).toBe('damaged');
    expect(await refusal(text.slice(0, -20))).toBe('damaged');
    expect(await refusal(text.replace('"content"', '"other"'))).toBe('damaged');
  });

  it('calls it damaged when its content is deeper than any that the log makes', async () => {
    const good = await bundleOf([sampleEntry()]);
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    expect(await refusal(good.replace('"entries":[', `"entries":[${deep},`))).toBe('damaged');
    expect(await refusal(good.replace('"entries":[', `"more":${deep},"entries":[`))).toBe('damaged');
  });

  it('calls everything else foreign', async () => {
    const json = toJson([], INFO);
    for (const file of ['', 'Hello', '{}', 'null', '[1]', json, new Uint8Array([0xff, 0xfe])]) {
      expect(await refusal(file))
        .withContext(String(file))
        .toBe('foreign');
    }
  });

  const FORGED: Record<string, object> = {
    'another format': { format: 'har' },
    'an entry without a title': { entries: [{ ...sampleEntry(), title: undefined }] },
    'a severity that there is not': { entries: [{ ...sampleEntry(), severity: 'fatal' }] },
    'no entries': { entries: undefined },
    'a time that is none': { exportedAt: 'yesterday' },
    'a number below zero': { dropped: -1 },
    'a kind of secret that there is not': { withheld: { diary: 1 } },
  };
  for (const [what, change] of Object.entries(FORGED)) {
    it(`calls a content with ${what} foreign, also when its hash is right`, async () => {
      expect(await refusal(await wrapped({ ...validContent(), ...change }))).toBe('foreign');
    });
  }

  it('refuses links that lead out of the application', async () => {
    for (const link of ['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)']) {
      const [entry] = (validContent() as { entries: object[] }).entries;
      const placed = [{ resource: { label: 'Edge', link } }, { remedy: { form: link } }];
      for (const place of placed) {
        const content = { ...validContent(), entries: [{ ...entry, ...place }] };
        expect(await refusal(await wrapped(content)))
          .withContext(JSON.stringify(place))
          .toBe('foreign');
      }
    }
  });

  it('calls whatever else a file holds foreign or damaged, and never fails otherwise', async () => {
    const start = '{"format":"ngx-session-event-log/bundle","sha256":"';
    const files = fc.oneof(
      fc.uint8Array({ maxLength: 64 }).map((bytes) => new Uint8Array(bytes)),
      fc.json(),
      fc.string({ unit: 'binary' }).map((text) => start + text),
      fc.json().map((json) => `${start}0","content":${json}}`),
    );
    await expectAll(files, async (file) => expect(await refusal(file)).toMatch(/^(foreign|damaged)$/));
  });

  it('reads or calls foreign a content of which any member is anything, also when its hash is right', async () => {
    await expectAll(anyChangedLog, async (log) =>
      expect([undefined, 'foreign', 'newer']).toContain(await refusal(await wrapped(log))),
    );
  });

  it('refuses what is larger than 10,000 entries can be, without reading it', async () => {
    const file = new Blob([await bundleOf([])]);
    spyOnProperty(file, 'size').and.returnValue(100_000_001);
    const read = spyOn(file, 'arrayBuffer').and.callThrough();
    await expectAsync(readBundle(file)).toBeRejectedWithError(EventLogBundleError, /100 MB/);
    expect(read).not.toHaveBeenCalled();
  });

  it('makes none that is too large to be read', async () => {
    spyOn(TextEncoder.prototype, 'encode').and.returnValue({
      length: 100_000_000,
    } as Uint8Array<ArrayBuffer>);
    await expectAsync(bundleOf([])).toBeRejectedWithError(EventLogBundleError, /100 MB/);
  });

  it('says when a newer version made it', async () => {
    expect(await refusal(await wrapped({ ...validContent(), schemaVersion: 2 }))).toBe('newer');
  });

  it('reads what a later version of the same schema adds', async () => {
    expect(await refusal(await wrapped({ ...validContent(), note: 'new' }))).toBeUndefined();
  });

  it('says what is missing where the browser cannot compute hashes', async () => {
    const text = await bundleOf([]);
    spyOnProperty(crypto, 'subtle').and.returnValue(undefined as never);
    expect(await refusal(text)).toBe('insecure');
    await expectAsync(bundleOf([])).toBeRejectedWithError(EventLogBundleError, /https/);
  });
});
