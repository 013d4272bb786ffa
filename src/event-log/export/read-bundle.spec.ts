import fc from 'fast-check';
import type { EventLogEntry } from 'ngx-session-event-log';

import { EventLogBundleError } from './bundle-error';
import type { EventLogBundleRefusal } from './bundle-refusal';
import { canonicalJson } from './canonical-json';
import { makeBundle } from './make-bundle';
import { readBundle } from './read-bundle';
import { sha256 } from './sha256';
import { anyEntry } from './spec-support/entry-arbitrary';
import { INFO, sampleEntry } from './spec-support/sample-entry';
import { toJson } from './to-json';
import { totalWithheld } from './total-withheld';

const SEED = 20_300_101;
const bundleOf = (entries: readonly EventLogEntry[], info = INFO) =>
  makeBundle(entries, info, { type: 'application/json' });

async function refusal(file: BlobPart): Promise<EventLogBundleRefusal | undefined> {
  try {
    await readBundle(new Blob([file]));
    return undefined;
  } catch (error) {
    if (error instanceof EventLogBundleError) return error.reason;
    throw error;
  }
}

/** A bundle around any content, with the right hash. */
async function wrapped(content: unknown): Promise<string> {
  const hash = await sha256(new TextEncoder().encode(canonicalJson(content)));
  return JSON.stringify({ format: 'ngx-session-event-log/bundle', sha256: hash, content });
}

const validContent = () => JSON.parse(Array.from(toJson([sampleEntry()], INFO)).join('')) as object;

describe('readBundle', () => {
  it('gives back what was put in, whatever that is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyEntry, { maxLength: 4 }), async (entries) => {
        const read = await readBundle(await bundleOf(entries));
        expect(read).toEqual({ entries, info: INFO, withheld: totalWithheld(entries) });
      }),
      { seed: SEED },
    );
  });

  it('reads one of an application that does not tell its build', async () => {
    const info = { ...INFO, build: undefined };
    expect((await readBundle(await bundleOf([], info))).info).toEqual(info);
  });

  it('names the SHA-256 of its content, as other tools compute it', async () => {
    const file = JSON.parse(await (await bundleOf([sampleEntry()])).text()) as { sha256: string };
    const content = new TextEncoder().encode(Array.from(toJson([sampleEntry()], INFO)).join(''));
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
    expect(file.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(file.sha256).toBe(Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join(''));
  });

  it('does not mind that a tool has laid it out anew', async () => {
    const file: unknown = JSON.parse(await (await bundleOf([sampleEntry()])).text());
    expect(await refusal(JSON.stringify(file, undefined, 2))).toBeUndefined();
  });

  it('refuses a bundle of which any byte is damaged', async () => {
    const bytes = new Uint8Array(
      await (await bundleOf([sampleEntry({ title: 'Größe "1"', facts: { speed: 10 } })])).arrayBuffer(),
    );
    // The last byte is the end of the last line, which says nothing.
    const place = fc.nat(bytes.length - 2);
    await fc.assert(
      fc.asyncProperty(place, fc.integer({ min: 1, max: 255 }), async (at, difference) => {
        const damaged = bytes.slice();
        damaged[at] = (damaged[at] ?? 0) ^ difference;
        expect(await refusal(damaged)).toBeDefined();
      }),
      { seed: SEED, numRuns: 1_000 },
    );
  });

  it('calls it damaged when its content was changed, or a part of it is missing', async () => {
    const text = await (await bundleOf([sampleEntry()])).text();
    expect(await refusal(text.replace('Port deployed', 'Port removed'))).toBe('damaged');
    expect(await refusal(text.slice(0, -20))).toBe('damaged');
    expect(await refusal(text.replace('"content"', '"other"'))).toBe('damaged');
  });

  it('calls it damaged when its content is deeper than any that the log makes', async () => {
    const good = await (await bundleOf([sampleEntry()])).text();
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    expect(await refusal(good.replace('"entries":[', `"entries":[${deep},`))).toBe('damaged');
    expect(await refusal(good.replace('"entries":[', `"more":${deep},"entries":[`))).toBe('damaged');
  });

  it('calls everything else foreign', async () => {
    const json = Array.from(toJson([], INFO)).join('');
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
    await fc.assert(
      fc.asyncProperty(files, async (file) => {
        expect(await refusal(file)).toMatch(/^(foreign|damaged)$/);
      }),
      { seed: SEED, numRuns: 1_000 },
    );
  });

  it('reads or calls foreign a content of which any member is anything, also when its hash is right', async () => {
    const names = Object.keys({ ...sampleEntry(), ...validContent() });
    const change = fc.tuple(fc.constantFrom(...names), fc.jsonValue());
    await fc.assert(
      fc.asyncProperty(change, fc.boolean(), async ([name, value], inEntry) => {
        const changed = { [name]: value };
        const entries = [{ ...(validContent() as { entries: object[] }).entries[0], ...changed }];
        const content = { ...validContent(), ...(inEntry ? { entries } : changed) };
        expect([undefined, 'foreign', 'newer']).toContain(await refusal(await wrapped(content)));
      }),
      { seed: SEED, numRuns: 1_000 },
    );
  });

  it('shares the time of the page, tells its progress, and gives up when it is told to', async () => {
    const entries = Array.from({ length: 50 }, (_, at) => sampleEntry({ id: `session1-${at}` }));
    const bundle = await bundleOf(entries);
    const parts: number[] = [];
    const giveUp = new AbortController();
    let now = 0;
    const pause = jasmine.createSpy('pause').and.resolveTo();
    const pace = { elapsed: () => (now += 100), pause };
    const options = { pace, progress: (done: number) => void parts.push(done), signal: giveUp.signal };
    expect((await readBundle(bundle, options)).entries.length).toBe(50);
    expect(pause.calls.count()).toBeGreaterThan(100);
    expect(parts).toEqual(parts.toSorted((one, other) => one - other));
    expect(parts.at(-1)).toBeCloseTo(1);
    pause.and.callFake(() => {
      giveUp.abort(new Error('Enough'));
      return Promise.resolve();
    });
    await expectAsync(readBundle(bundle, options)).toBeRejectedWithError('Enough');
  });

  it('says when a newer version made it', async () => {
    expect(await refusal(await wrapped({ ...validContent(), schemaVersion: 2 }))).toBe('newer');
  });

  it('reads what a later version of the same schema adds', async () => {
    expect(await refusal(await wrapped({ ...validContent(), note: 'new' }))).toBeUndefined();
  });

  it('says what is missing where the browser cannot compute hashes', async () => {
    const text = await (await bundleOf([])).text();
    spyOnProperty(crypto, 'subtle').and.returnValue(undefined as never);
    expect(await refusal(text)).toBe('insecure');
    await expectAsync(bundleOf([])).toBeRejectedWithError(EventLogBundleError, /https/);
  });
});
