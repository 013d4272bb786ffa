import { TestBed } from '@angular/core/testing';
import * as fc from 'fast-check';
import type { EventLogService } from 'ngx-session-event-log';
import { type EventLogExportInfo, makeBundle, toCsv, toJson, toMarkdown } from 'ngx-session-event-log/export';
import { EventLogPageIntl } from 'ngx-session-event-log/page';

import { counterexampleTo } from './core/spec-support/counterexample-to';
import { encode, encodings } from './core/spec-support/encodings';
import { holds, secrets } from './core/spec-support/secrets';
import { setUpLog } from './core/spec-support/set-up-log';

const SEED = 20_300_101;
const planted = fc.tuple(secrets, fc.oneof(fc.constant([]), encodings));

function infoOf(log: EventLogService): EventLogExportInfo {
  return {
    session: log.session(),
    exportedAt: 0,
    timeZone: 'UTC',
    build: undefined,
    dropped: 0,
    filteredOut: 0,
  };
}

function filesOf(log: EventLogService): string[] {
  const entries = log.entries();
  const info = infoOf(log);
  const words = { intl: TestBed.inject(EventLogPageIntl), duration: String };
  return [toCsv(entries), toJson(entries, info), toMarkdown(entries, info, words)];
}

/** File as it is, and without escape characters. */
function spellings(file: string): string[] {
  const plain = file.replaceAll('""', '"');
  return [file, plain, file.replace(/\\(.)/g, '$1'), plain.replace(/\\(.)/g, '$1')];
}

function recordWith(log: EventLogService, text: string): void {
  log.start({ type: 'a.b', title: text, facts: { text, [text]: 1 } }).fail({
    message: text,
    reason: text,
    resource: { label: text, link: `/services/${text}` },
    remedy: { allowed: [text], fields: [{ pointer: `#/${text}`, label: text, message: text }] },
  });
}

describe('A secret', () => {
  it('is in no CSV, JSON or Markdown, wherever the event contains it', () => {
    const { log } = setUpLog();
    const property = fc.property(planted, ([[text, secret], names]) => {
      log.endSession();
      recordWith(log, encode(text, names));
      const wasFound = log.entries().every(({ withheld }) => Object.keys(withheld).length > 0);
      return (
        wasFound &&
        !filesOf(log)
          .flatMap(spellings)
          .some((form) => holds(form, secret, names))
      );
    });

    expect(counterexampleTo(property, 500)).toBeUndefined();
  });

  it('is in no support bundle', async () => {
    const { log } = setUpLog();
    const samples = fc.sample(planted, { seed: SEED, numRuns: 100 });
    for (const [[text], names] of samples) recordWith(log, encode(text, names));

    const bundle = await makeBundle(log.entries(), infoOf(log));

    const forms = spellings(bundle);
    expect(log.entries().length).toBeGreaterThan(samples.length / 2);
    expect(samples.filter(([[, secret], names]) => forms.some((form) => holds(form, secret, names)))).toEqual(
      [],
    );
  });
});
