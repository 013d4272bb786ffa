import { TestBed } from '@angular/core/testing';
import fc from 'fast-check';
import type { EventLogEntry } from 'ngx-session-event-log';
import { EventLogPageIntl } from 'ngx-session-event-log/page';

import type { EventLogExportInfo } from './export-info';
import type { EventLogMarkdownWords } from './markdown-words';
import { INFO, NOON, sampleEntry } from './spec-support/sample-entry';
import { toMarkdown } from './to-markdown';

const words = (): EventLogMarkdownWords => ({
  intl: TestBed.inject(EventLogPageIntl),
  duration: (duration) => `${duration} ms`,
});
const text = (entries: readonly EventLogEntry[], info: EventLogExportInfo = INFO) =>
  Array.from(toMarkdown(entries, info, words())).join('');

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
  it('tells who may do what was refused, and which fields to change', () => {
    const fields = [{ pointer: '#/bEnd/vlan', label: 'VLAN', message: 'It is *in use*.' }];
    const lines = text([sampleEntry({ remedy: { allowed: ['Finance', 'Company Admin'], fields } })]);
    expect(lines).toContain('- **Who can do this:** Finance or Company Admin\n');
    expect(lines).toContain('- **Fields to change:** VLAN: It is \\*in use\\*.\n');
  });

  it('tells where the entries come from, then each with its steps', () => {
    expect(text([FAILED])).toBe(
      [
        '## Session Event Log',
        '',
        '- **Events:** 1 of 3 events',
        '- **Exported:** 2030-01-01T12:01:00.000Z',
        '- **Session ID:** `session1`',
        '- **Session since:** 2030-01-01T12:00:00.000Z',
        '- **Time zone:** Australia/Sydney',
        '- **Build:** `2.4.1`',
        '- **Older events removed:** 3',
        '- **Withheld:** 0',
        '',
        '### Error: Not deployed',
        '',
        '- **Started:** 2030-01-01T12:00:00.000Z',
        '- **Duration:** 150 ms',
        '- **Event:** Failed. VLAN in use',
        '- **Reason:** Refused',
        '- **Resource:** Edge',
        '- **Event type:** `service.deploy`',
        '- **Trace ID:** `0af7651916cd43dd8448eb211c80319c`',
        '- **Vlan ID:** 314',
        '',
        '**Steps**',
        '',
        '1. Validate · Failed · `POST /api/orders/:id/validate` · Status 422 · 120 ms · VLAN in use',
        '',
      ].join('\n'),
    );
  });

  it('tells why a step went wrong and how it could be done, where the entry says nothing of it', () => {
    const [step] = FAILED.steps;
    const remedy = { allowed: ['Finance'], fields: [{ message: 'In use' }] };
    const steps = [{ ...step!, reason: 'Refused by the server', remedy }];
    expect(text([{ ...FAILED, steps }])).toContain(
      '· VLAN in use · Refused by the server · Who can do this: Finance · Fields to change: In use\n',
    );
    expect(text([{ ...FAILED, reason: 'Refused by the server', remedy, steps }])).toContain(
      '· VLAN in use\n',
    );
  });

  it('keeps the order of the entries', () => {
    const shown = text([sampleEntry({ title: 'Second' }), sampleEntry({ title: 'First' })]);
    expect(shown.indexOf('Second')).toBeLessThan(shown.indexOf('First'));
  });

  it('leaves out a build that the application does not tell', () => {
    expect(text([], { ...INFO, build: undefined })).not.toContain('Build');
  });

  it('tells repeats, and what was withheld from each entry and from all', () => {
    const entry = sampleEntry({ count: 2, lastTime: NOON + 1_000, withheld: { password: 1 } });
    const shown = text([entry, entry]);
    expect(shown).toContain('2030-01-01T12:00:01.000Z (2 times)');
    expect(shown).toContain('- **Withheld:** 1 value withheld: 1 password');
    expect(shown).toContain('- **Withheld:** 2 values withheld: 2 passwords');
  });

  it('keeps texts from becoming markup of the ticket', () => {
    const shown = text([sampleEntry({ title: '![x](//evil)\n# Heading <b> &lt;', message: '- a\n1. b' })]);
    expect(shown).toContain(String.raw`### Success: \!\[x\](//evil) \# Heading \<b\> \&lt;`);
    expect(shown).not.toContain('\n# ');
    expect(shown).not.toContain('\n- a');
  });

  it('has the same lines whatever the texts hold', () => {
    const anyText = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(anyText, anyText, (title, message) => {
        const shown = text([sampleEntry({ title: `t${title}`, message: `m${message}` })]);
        const names = shown
          .split('\n')
          .filter(Boolean)
          .map((line) => /^(## Session|### Success:|- \*\*[\w ]+:\*\*)/.exec(line)?.[1]);
        expect(names.every(Boolean)).toBeTrue();
      }),
      { seed: 20_300_101 },
    );
  });
});
