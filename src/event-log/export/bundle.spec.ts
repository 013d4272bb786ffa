import fc from 'fast-check';
import type { EventLogEntry } from 'ngx-session-event-log';

import { EventLogBundleError, type EventLogBundleRefusal, makeBundle, readBundle } from './bundle';
import { canonicalJson, toJson } from './to-json';
import { totalWithheld } from './exported-log';
import { anyChangedLog, anyEntry } from './spec-support/entry-arbitrary';
import { INFO, sampleEntry } from './spec-support/sample-entry';

const SEED = 20_300_101;
const bundleOf = (entries: readonly EventLogEntry[]) => makeBundle(entries, INFO);

/** File that is already in memory: browsers take a millisecond to read one. */
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

/** Makes a bundle with any content and the right hash. */
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

/** Checks a thousand values, many at once, since each is read and hashed outside the page. */
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
  it('returns what was put in, whatever that is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyEntry, { maxLength: 4 }), async (entries) => {
        const read = await readBundle(new Blob([await bundleOf(entries)]));
        expect(read).toEqual({ entries, info: INFO, withheld: totalWithheld(entries) });
      }),
      { seed: SEED },
    );
  });

  it('reads a bundle of an application without a build', async () => {
    const info = { ...INFO, build: undefined };
    expect((await readBundle(fileOf(await makeBundle([], info)))).info).toEqual(info);
  });

  it('checks the SHA-256 of the content as other tools compute it', async () => {
    const file = JSON.parse(await bundleOf([sampleEntry()])) as { sha256: string };
    expect(file.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(file.sha256).toBe(await sha256(toJson([sampleEntry()], INFO)));
  });

  it('reads a bundle that a tool has reformatted', async () => {
    const file: unknown = JSON.parse(await bundleOf([sampleEntry()]));
    expect(await refusal(JSON.stringify(file, undefined, 2))).toBeUndefined();
  });

  it('rejects a bundle with any damaged byte', async () => {
    const bytes = new TextEncoder().encode(
      await bundleOf([sampleEntry({ title: 'Größe "1"', facts: { speed: 10 } })]),
    );
    // The last byte is a line end, which does not matter.
    const damage = fc.record({ at: fc.nat(bytes.length - 2), difference: fc.integer({ min: 1, max: 255 }) });
    await expectAll(
      damage.map(({ at, difference }) =>
        bytes.map((byte, place) => (place === at ? byte ^ difference : byte)),
      ),
      async (damaged) => expect(await refusal(damaged)).toBeDefined(),
    );
  });

  it('calls a bundle damaged if its content was changed, or part of it is missing', async () => {
    const text = await bundleOf([sampleEntry()]);
    expect(await refusal(text.replace('Port deployed', 'Port removed'))).toBe('damaged');
    expect(await refusal(text.slice(0, -20))).toBe('damaged');
    expect(await refusal(text.replace('"content"', '"other"'))).toBe('damaged');
  });

  it('calls a bundle damaged if its content is nested deeper than any export', async () => {
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
    it(`calls content with ${what} foreign, even if its hash is right`, async () => {
      expect(await refusal(await wrapped({ ...validContent(), ...change }))).toBe('foreign');
    });
  }

  it('rejects links that lead out of the application', async () => {
    for (const link of [
      'https://evil.example',
      '//evil.example',
      '/\\evil.example',
      '/\t/evil.example',
      'javascript:alert(1)',
    ]) {
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

  it('calls any other file foreign or damaged, and never fails otherwise', async () => {
    const start = '{"format":"ngx-session-event-log/bundle","sha256":"';
    const files = fc.oneof(
      fc.uint8Array({ maxLength: 64 }).map((bytes) => new Uint8Array(bytes)),
      fc.json(),
      fc.string({ unit: 'binary' }).map((text) => start + text),
      fc.json().map((json) => `${start}0","content":${json}}`),
    );
    await expectAll(files, async (file) => expect(await refusal(file)).toMatch(/^(foreign|damaged)$/));
  });

  it('reads content with any value for any member, or calls it foreign, even if its hash is right', async () => {
    await expectAll(anyChangedLog, async (log) =>
      expect([undefined, 'foreign', 'newer']).toContain(await refusal(await wrapped(log))),
    );
  });

  it('rejects a file larger than 10,000 entries can be, without reading it', async () => {
    const file = new Blob([await bundleOf([])]);
    spyOnProperty(file, 'size').and.returnValue(100_000_001);
    const read = spyOn(file, 'arrayBuffer').and.callThrough();
    await expectAsync(readBundle(file)).toBeRejectedWithError(EventLogBundleError, /100 MB/);
    expect(read).not.toHaveBeenCalled();
  });

  it('makes no bundle that is too large to read', async () => {
    spyOn(TextEncoder.prototype, 'encode').and.returnValue({
      length: 100_000_000,
    } as Uint8Array<ArrayBuffer>);
    await expectAsync(bundleOf([])).toBeRejectedWithError(EventLogBundleError, /100 MB/);
  });

  it('says if a newer version made the bundle', async () => {
    expect(await refusal(await wrapped({ ...validContent(), schemaVersion: 2 }))).toBe('newer');
  });

  it('accepts members that a later version of the same schema adds', async () => {
    expect(await refusal(await wrapped({ ...validContent(), note: 'new' }))).toBeUndefined();
  });

  it('says what is missing if the browser cannot compute hashes', async () => {
    const text = await bundleOf([]);
    spyOnProperty(crypto, 'subtle').and.returnValue(undefined as never);
    expect(await refusal(text)).toBe('insecure');
    await expectAsync(bundleOf([])).toBeRejectedWithError(EventLogBundleError, /https/);
  });
});
