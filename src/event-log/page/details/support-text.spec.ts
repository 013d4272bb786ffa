import { TestBed } from '@angular/core/testing';
import fc from 'fast-check';
import { type EventLogEntry, EventLogIntl, EventLogService } from 'ngx-session-event-log';
import { EventLogTestClock, provideEventLogTesting } from 'ngx-session-event-log/testing';

import { supportText } from './support-text';

const intl = new EventLogIntl();
const text = (entry: EventLogEntry) => supportText(entry, intl, (duration) => `${duration} ms`);

describe('supportText', () => {
  let log: EventLogService;

  beforeEach(() => {
    TestBed.configureTestingModule({ providers: [provideEventLogTesting()] });
    log = TestBed.inject(EventLogService);
  });

  it('tells an operation with its steps, in Markdown', () => {
    const operation = log.start({ type: 'service.deploy', title: 'Deploying', facts: { vlanId: 314 } });
    const step = operation.step({ title: 'Validate', request: 'POST /api/orders/:id/validate' });
    TestBed.inject(EventLogTestClock).advance(120);
    step.settle({ outcome: 'failed', status: 422, message: 'VLAN in use' });
    operation.fail({
      title: 'Not deployed',
      reason: 'Refused',
      resource: { label: 'Edge', link: '/services/1' },
    });
    expect(text(operation.entry)).toBe(
      [
        '### Error: Not deployed',
        '',
        '- **Started:** 2030-01-01T12:00:00.000Z',
        '- **Duration:** 120 ms',
        '- **Event:** Failed. VLAN in use',
        '- **Reason:** Refused',
        '- **Resource:** Edge',
        '- **Event type:** `service.deploy`',
        '- **Vlan ID:** 314',
        '',
        '**Steps**',
        '',
        '1. Validate · Failed · `POST /api/orders/:id/validate` · Status 422 · 120 ms · VLAN in use',
        '',
      ].join('\n'),
    );
  });

  it('tells repeats and what was withheld', () => {
    log.error({ type: 'a.do', title: 'No', message: 'password=hunter22' });
    const entry = log.error({ type: 'a.do', title: 'No', message: 'password=hunter22' });
    expect(text(entry)).toContain('(2 times)');
    expect(text(entry)).toContain('- **Withheld:** 1 value withheld: 1 password');
    expect(text(entry)).not.toContain('hunter22');
  });

  it('keeps texts from becoming markup of the ticket', () => {
    const shown = text(
      log.info({ type: 'a.do', title: '![x](//evil)\n# Heading <b>', message: '- a\n1. b' }),
    );
    expect(shown).toContain(String.raw`### Information: \!\[x\](//evil) \# Heading \<b\>`);
    expect(shown).not.toContain('\n# ');
    expect(shown).not.toContain('\n- a');
  });

  it('has the same lines whatever the texts hold', () => {
    const words = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(words, words, (title, message) => {
        const entry = log.info({ type: 'a.do', title: `t${title}`, message: `m${message}` });
        const names = text(entry)
          .split('\n')
          .filter(Boolean)
          .map((line) => /^(### Information:|- \*\*[\w ]+:\*\*)/.exec(line)?.[1]);
        expect(names.every(Boolean)).toBeTrue();
      }),
    );
  });
});
