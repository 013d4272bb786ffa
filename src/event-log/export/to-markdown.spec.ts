import { TestBed } from '@angular/core/testing';
import fc from 'fast-check';
import type { EventLogEntry } from 'ngx-session-event-log';
import { EventLogPageIntl } from 'ngx-session-event-log/page';

import type { EventLogExportInfo } from './exported-log';
import { renderMarkdown } from './spec-support/render-markdown';
import { INFO, NOON, sampleEntry } from './spec-support/sample-entry';
import { type EventLogMarkdownWords, toMarkdown } from './to-markdown';

const words = (): EventLogMarkdownWords => ({
  intl: TestBed.inject(EventLogPageIntl),
  duration: (duration) => `${duration} ms`,
});
const text = (entries: readonly EventLogEntry[], info: EventLogExportInfo = INFO) =>
  toMarkdown(entries, info, words());

const ALLOWED = ['code', 'h3', 'li', 'ol', 'p', 'strong', 'ul'];

/** Examples of what trackers turn into something else outside code. */
const REFERENCE = /https?:|www\.|@\w|[#!]\d|GH-\d|\$\w|:tada:/;

const inOneLine = (value: string) => value.replace(/[\s\p{Cc}]+/gu, ' ').trim();

const FAILED = sampleEntry({
  severity: 'error',
  outcome: 'failed',
  title: 'Not deployed',
  message: 'VLAN in use',
  reason: 'Refused',
  resource: { label: 'Edge', link: '/services/1' },
  facts: { vlanId: 314 },
  duration: 150,
  traceId: '0af7651916cd43dd8448eb211c80319c',
  steps: [
    {
      title: 'Validate',
      outcome: 'failed',
      time: NOON,
      duration: 120,
      message: 'VLAN in use',
      reason: undefined,
      request: 'POST /api/orders/:id/validate',
      status: 422,
      traceId: undefined,
      remedy: undefined,
    },
  ],
});

describe('toMarkdown', () => {
  it('includes who may do it, and which fields to change', () => {
    const fields = [{ pointer: '#/bEnd/vlan', label: 'VLAN', message: 'It is *in use*.' }];
    const lines = text([sampleEntry({ remedy: { allowed: ['Finance', 'Company Admin'], fields } })]);
    expect(lines).toContain('- **Who can do this:** Finance or Company Admin\n');
    expect(lines).toContain('- **Fields to change:** VLAN: It is \\*in use\\*.\n');
  });

  it('begins with what happened, the trace id and the local time, and ends with its origin', () => {
    expect(text([FAILED])).toBe(
      [
        '### Error: Not deployed',
        '',
        'VLAN in use',
        '',
        '- **Trace ID:** `0af7651916cd43dd8448eb211c80319c`',
        '- **Started:** Jan 1, 2030, 11:00:00 PM GMT+11 (2030-01-01T12:00:00.000Z)',
        '- **Duration:** 150 ms',
        '- **Reason:** Refused',
        '- **Resource:** Edge',
        '- **VLAN ID:** 314',
        '- **Event type:** `service.deploy`',
        '',
        '**Steps**',
        '',
        '1. Validate · Failed · `POST /api/orders/:id/validate` · Status 422 · 120 ms',
        '',
        '**Session Event Log**',
        '',
        '- **Events:** 1 of 3 events',
        '- **Session since:** Jan 1, 2030, 11:00:00 PM GMT+11 (2030-01-01T12:00:00.000Z)',
        '- **Exported:** Jan 1, 2030, 11:01:00 PM GMT+11 (2030-01-01T12:01:00.000Z)',
        '- **Time zone:** Australia/Sydney',
        '- **Build:** `2.4.1`',
        '- **Session ID:** `session1`',
        '- **Older events removed:** 3',
        '',
      ].join('\n'),
    );
  });

  it('includes an outcome and a reason only if they say more than the severity', () => {
    const steps = [{ ...FAILED.steps[0]!, outcome: 'succeeded' as const, reason: 'Confirmed' }];
    expect(text([sampleEntry({ reason: 'Confirmed', steps })])).not.toMatch(/\*\*Succeeded|Reason/);
    const unknown = text([sampleEntry({ severity: 'warning', outcome: 'unknown' })]);
    expect(unknown).toContain('- **Outcome unknown**\n');
    expect(unknown).toContain('- **Reason:** It may have gone through, but nothing confirms it.\n');
  });

  it('writes times in UTC if this browser does not know the time zone', () => {
    expect(text([FAILED], { ...INFO, timeZone: 'Mars/Olympus' })).toContain('12:00:00 PM UTC');
  });

  it('includes the reason and the remedy of a failed step if the entry has none', () => {
    const [step] = FAILED.steps;
    const remedy = { allowed: ['Finance'], fields: [{ message: 'In use' }] };
    const steps = [{ ...step!, reason: 'Refused by the server', remedy }];
    expect(text([{ ...FAILED, steps }])).toContain(
      '· 120 ms · Refused by the server · Who can do this: Finance · Fields to change: In use\n',
    );
    expect(text([{ ...FAILED, reason: 'Refused by the server', remedy, steps }])).toContain('· 120 ms\n');
  });

  it('leaves out a duration of zero', () => {
    const steps = [
      { ...FAILED.steps[0]!, title: 'Accepted', request: undefined, status: undefined, duration: 0 },
    ];
    expect(text([{ ...FAILED, steps }])).toContain('1. Accepted · Failed\n');
  });

  it('says how long after the start a later step began', () => {
    const [step] = FAILED.steps;
    const steps = [step!, { ...step!, title: 'Poll', time: NOON + 42_000 }];
    expect(text([{ ...FAILED, steps }])).toMatch(
      /1\. Validate · Failed · [^]+\n2\. Poll · \+42000 ms · Failed ·/,
    );
  });

  it('keeps the order of the entries', () => {
    const shown = text([sampleEntry({ title: 'Second' }), sampleEntry({ title: 'First' })]);
    expect(shown.indexOf('Second')).toBeLessThan(shown.indexOf('First'));
  });

  it('leaves out the build if there is none', () => {
    expect(text([], { ...INFO, build: undefined })).not.toContain('Build');
  });

  it('includes repeats, and what was withheld from each entry and from all', () => {
    const entry = sampleEntry({ count: 2, lastTime: NOON + 1_000, withheld: { password: 1 } });
    const shown = text([entry, entry]);
    expect(shown).toContain('(2030-01-01T12:00:01.000Z), 2 times');
    expect(shown).toContain('- **Withheld:** 1 value withheld: 1 password');
    expect(shown).toContain('- **Withheld:** 2 values withheld: 2 passwords');
  });

  it('prevents texts from becoming markup in the ticket', () => {
    const shown = text([sampleEntry({ title: '![x](/evil)\n# Heading <b> &lt;', message: '- a\n1. b' })]);
    expect(shown).toContain(String.raw`### Success: \!\[x\](/evil) \# Heading \<b\> \&lt;`);
    expect(shown).toContain('\n\\- a 1. b\n');
  });

  const REFERENCES = [
    'Ask @all',
    'see https://portal.example/a_b',
    'see (www.portal.example/a_b_c).',
    'app.portal.example is down',
    'jane@example.com',
    'see #12, GH-12',
    'portal#12 or !7, ~"bug", %3 and &4',
    'reverts 0af7651',
    'costs $12 or $x$',
    'done :tada: at 10:02:03',
  ];
  for (const title of REFERENCES) {
    it(`makes no link, mention or reference from “${title}”`, () => {
      const step = { ...FAILED.steps[0]!, title };
      for (const ticket of renderMarkdown(text([sampleEntry({ title, steps: [step] })]))) {
        expect(ticket.elements).not.toContain('a');
        expect(ticket.lines).toContain(`h3: Success: ${title}`);
        expect(ticket.searched).not.toMatch(REFERENCE);
      }
    });
  }

  it('keeps addresses unchanged, without the punctuation after them', () => {
    expect(text([sampleEntry({ title: 'See https://portal.example/a_b.' })])).toContain(
      '### Success: See `https://portal.example/a_b`.\n',
    );
  });

  for (const title of [
    '- x',
    '+ x',
    '1. x',
    '2) x',
    '* x',
    '# x',
    '> x',
    '---',
    '===',
    '```',
    '[ ] x',
    '    x',
  ]) {
    it(`makes no other block from a step “${title}”`, () => {
      const step = { ...FAILED.steps[0]!, title };
      for (const { lines, elements } of renderMarkdown(text([{ ...FAILED, steps: [step, step] }]))) {
        const steps = lines.filter((line) => line.startsWith(`li: ${title.trim()} · Failed`));
        expect(steps.length).toBe(2);
        expect(elements).toEqual(['code', 'h3', 'li', 'ol', 'p', 'strong', 'ul']);
      }
    });
  }

  it('shows the names of facts in bold, however they are spelled', () => {
    const names = [
      ' padded',
      'padded ',
      '\u00a0',
      '*',
      '**a',
      'b**',
      '(c)',
      'd_',
      'e`',
      '`f',
      'g\\',
      'h@i',
      '1. j',
    ];
    const facts = Object.fromEntries(names.map((name) => [name, 'x']));
    for (const ticket of renderMarkdown(text([sampleEntry({ facts })]))) {
      for (const name of names) expect(ticket.names).toContain(`${words().intl.fact(name).trim()}:`);
    }
  });

  it('shows the texts of the entry unchanged, whatever they are', () => {
    const signs = Array.from('\\`*_{}[]()<>#+-.!|~&@:/$^="\' \t\n1aZé');
    const parts = [
      'www.',
      'https://',
      'a.co',
      'GH-1',
      '#1',
      '@a',
      '- ',
      '1. ',
      '**',
      '``',
      '&amp;',
      '<b>',
      '![',
      '](',
    ];
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.array(fc.constantFrom(...signs, ...parts), { maxLength: 12 }).map((list) => list.join('')),
    );
    const texts = fc.record({
      title: anyText,
      message: anyText,
      name: anyText,
      fact: anyText,
      step: anyText,
    });
    fc.assert(
      fc.property(texts, ({ title, message, name, fact, step }) => {
        const steps = [{ ...FAILED.steps[0]!, title: step }];
        const shown = text([sampleEntry({ title, message, facts: { [name]: fact }, steps })]);
        for (const ticket of renderMarkdown(shown)) {
          const { lines, elements } = ticket;
          const told = [
            `h3: ${inOneLine(`Success: ${title}`)}`,
            ...(inOneLine(message) ? [`p: ${inOneLine(message)}`] : []),
            ...(inOneLine(fact)
              ? [`li: ${inOneLine(`${inOneLine(words().intl.fact(name))}: ${fact}`)}`]
              : []),
          ];
          for (const line of told) expect(lines).withContext(shown).toContain(line);
          const shownStep = `li: ${[inOneLine(step), 'Failed'].filter(Boolean).join(' · ')} · `;
          expect(lines.filter((line) => line.startsWith(shownStep)))
            .withContext(shown)
            .toHaveSize(1);
          expect(elements.filter((element) => !ALLOWED.includes(element))).toEqual([]);
          expect(ticket.searched).not.toMatch(REFERENCE);
        }
      }),
      { seed: 20_300_101, numRuns: 100 },
    );
  });
});
