import fc from 'fast-check';
import type { EventLogEntry } from 'ngx-session-event-log';

import { anyEntry } from './spec-support/entry-arbitrary';
import { parseCsv } from './spec-support/parse-csv';
import { NOON, sampleEntry } from './spec-support/sample-entry';
import { toCsv } from './to-csv';

const SEED = 20_300_101;

function read(entries: readonly EventLogEntry[]): Record<string, string | undefined>[] {
  const text = toCsv(entries);
  expect(text.charAt(0)).toBe('\ufeff');
  const [names = [], ...lines] = parseCsv(text.slice(1));
  return lines.map((cells) => {
    expect(cells.length).toBe(names.length);
    return Object.fromEntries(names.map((name, at) => [name, cells[at]]));
  });
}

const FORMULA = /^[\s\p{C}"]*[=+\-@＝＋－＠﹦﹢﹣﹫]/u;

/** Finds the formulas that a spreadsheet could see, with any separator and any reading of quotes. */
function formulasIn(csv: string): string[] {
  const cells = [...parseCsv(csv.slice(1)).flat(), ...csv.split(/[;\t\r\n]/)];
  return cells.filter((cell) => FORMULA.test(cell));
}

/** Removes the apostrophes before formulas. */
function withoutApostrophes(cell: string): string {
  const whole = /^'(?=[\s\p{C}"']*[\t\r\n=+\-@＝＋－＠﹦﹢﹣﹫])/u.test(cell) ? cell.slice(1) : cell;
  return whole.replace(/([;\t\r\n])'(?=(?:(?![\t\r\n])[\s\p{C}"'])*[=+\-@＝＋－＠﹦﹢﹣﹫])/gu, '$1');
}

describe('toCsv', () => {
  it('writes a line of names and one for each entry, in order', () => {
    const [one, two, ...others] = read([
      sampleEntry({ title: 'Two', duration: 120, facts: { vlanId: 314 }, withheld: { password: 1 } }),
      sampleEntry({ title: 'One, "quoted"\r\nand broken' }),
    ]);
    expect(others).toEqual([]);
    expect(one).toEqual({
      time: '2030-01-01T12:00:00.000Z',
      lastTime: '2030-01-01T12:00:00.000Z',
      severity: 'success',
      outcome: 'succeeded',
      type: 'service.deploy',
      category: 'service',
      title: 'Two',
      message: '',
      reason: '',
      resource: '',
      duration: '120',
      waited: '',
      traceId: '',
      count: '1',
      facts: '{"vlanId":314}',
      steps: '',
      withheld: '{"password":1}',
      allowed: '',
      fields: '',
      id: 'session1-1',
    });
    expect(two?.['title']).toBe('One, "quoted"\r\nand broken');
  });

  it('writes only the line of names if there are no entries', () => {
    expect(read([])).toEqual([]);
  });

  it('marks where it shortens a cell that is too long for Excel', () => {
    const titles = [
      'a'.repeat(32_767),
      '"'.repeat(32_768),
      `${'a'.repeat(32_765)}\u{1f600}b`,
      `=${'1'.repeat(32_767)}`,
    ];
    expect(read(titles.map((title) => sampleEntry({ title }))).map((line) => line['title'])).toEqual([
      'a'.repeat(32_767),
      `${'"'.repeat(32_766)}…`,
      `${'a'.repeat(32_765)}…`,
      `'=${'1'.repeat(32_764)}…`,
    ]);
  });

  it('includes who may do it, and the fields to change', () => {
    const fields = [{ pointer: '#/vlan', message: 'In use' }];
    const [line] = read([sampleEntry({ remedy: { allowed: ['Finance', 'Company Admin'], fields } })]);
    expect(line?.['allowed']).toBe('Finance, Company Admin');
    expect(line?.['fields']).toBe('[{"message":"In use","pointer":"#/vlan"}]');
  });

  it('includes the steps', () => {
    const step = { title: 'Buy', outcome: 'failed', time: NOON, status: 422 } as const;
    const [line] = read([
      sampleEntry({
        steps: [
          {
            ...step,
            duration: 5,
            message: 'No',
            reason: undefined,
            request: 'POST /a',
            traceId: undefined,
            remedy: undefined,
          },
        ],
      }),
    ]);
    expect(JSON.parse(line?.['steps'] ?? '')).toEqual([
      {
        title: 'Buy',
        outcome: 'failed',
        time: '2030-01-01T12:00:00.000Z',
        status: 422,
        duration: 5,
        message: 'No',
        request: 'POST /a',
      },
    ]);
  });

  for (const beginning of [
    '=',
    '+',
    '-',
    '@',
    '\t',
    '\r',
    '\n',
    '＝',
    '＋',
    '－',
    '＠',
    '﹦',
    '\0=',
    ' =',
    '\u200b@',
    '"=',
  ]) {
    it(`puts an apostrophe before ${JSON.stringify(beginning)} at the beginning, so that it is not a formula`, () => {
      const [line] = read([sampleEntry({ title: `${beginning}cmd|' /C calc'!A0` })]);
      expect(line?.['title']).toBe(`'${beginning}cmd|' /C calc'!A0`);
    });
  }

  it('leaves no formula after a semicolon, a tab or a line end, which may separate cells', () => {
    const title = 'x;=1+1; -1;a\t@b\n=2';
    const [line] = read([sampleEntry({ title, facts: { note: title } })]);
    expect(line?.['title']).toBe("x;'=1+1;' -1;a\t'@b\n'=2");
    expect(JSON.parse(line?.['facts'] ?? '')).toEqual({ note: title });
  });

  it('does not change ordinary texts', () => {
    for (const title of ['Speed 1,000 - 2,000; paid', 'a=b', 'Loss, -3 dB', "O'Neill", 'x;y', '']) {
      expect(read([sampleEntry({ title })])[0]?.['title']).toBe(title);
    }
  });

  it('can be read back unchanged with RFC 4180, and never as a formula', () => {
    const pieces = fc.constantFrom(';', '\t', '\n', ' ', '"', "'", '\0', '=', '-1', '＠', 'x', ',');
    const tricky = fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join(''));
    const entriesLike = fc.oneof(
      anyEntry,
      fc.record({ title: tricky, message: tricky, facts: fc.record({ note: tricky }) }).map(sampleEntry),
    );
    fc.assert(
      fc.property(fc.array(entriesLike, { maxLength: 5 }), (entries) => {
        expect(formulasIn(toCsv(entries))).toEqual([]);
        const lines = read(entries);
        expect(lines.length).toBe(entries.length);
        for (const [at, line] of lines.entries()) {
          const entry = entries[at]!;
          for (const name of ['type', 'category', 'title', 'message', 'reason'] as const) {
            expect(withoutApostrophes(line[name] ?? '')).toBe(entry[name] ?? '');
          }
          if (Object.keys(entry.facts).length > 0) {
            expect(JSON.parse(line['facts'] ?? '')).toEqual(JSON.parse(JSON.stringify(entry.facts)));
          }
        }
      }),
      { seed: SEED, numRuns: 300 },
    );
  });
});
