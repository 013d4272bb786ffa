import { TestBed } from '@angular/core/testing';
import { type EventLogEntry, EventLogService } from 'ngx-session-event-log';
import { EventLogTestClock, provideEventLogTesting } from 'ngx-session-event-log/testing';

import { compileQuery, filterEntries, NO_QUERY } from './query';

const TRACE = '0af7651916cd43dd8448eb211c80319c';
const STEP_TRACE = '1bf7651916cd43dd8448eb211c80319d';

describe('a typed filter', () => {
  let entries: readonly EventLogEntry[];

  beforeEach(() => {
    TestBed.configureTestingModule({ providers: [provideEventLogTesting()] });
    const log = TestBed.inject(EventLogService);
    const clock = TestBed.inject(EventLogTestClock);
    clock.set(new Date(2030, 0, 31, 10, 30).getTime());
    log.success({
      type: 'service.deploy',
      title: 'Port',
      resource: { label: 'Port 7' },
      facts: { speed: 10 },
    });
    clock.advance(600_000);
    const operation = log.start({ type: 'service-key.create', title: 'Key', resource: { label: 'Edge' } });
    operation.step({ title: 'Ask', traceId: STEP_TRACE });
    operation.succeed();
    clock.advance(600_000);
    for (let times = 0; times < 2; times++) {
      log.error({
        type: 'payment.make',
        title: 'Card',
        message: 'token=abcdefgh',
        traceId: TRACE,
        category: 'billing',
      });
    }
    clock.advance(600_000);
    log.warning({ type: 'profile.update', title: 'Profile', link: { label: 'Look', link: '/' } });
    entries = log.entries();
  });

  const found = (text: string, more: Partial<typeof NO_QUERY> = {}) =>
    filterEntries(entries, compileQuery({ ...NO_QUERY, text, ...more }))
      .entries.map(({ title }) => title)
      .join(' ');

  for (const [text, titles] of [
    ['', 'Port Key Card Profile'],
    ['severity:error', 'Card'],
    ['severity:warn,ERR', 'Card Profile'],
    ['severity:error severity:warning', 'Card Profile'],
    ['-severity:success', 'Card Profile'],
    ['category:billing', 'Card'],
    ['category:service', 'Port'],
    ['category:service*', 'Port Key'],
    ['-category:billing,profile', 'Port Key'],
    ['type:service.*', 'Port'],
    ['type:service', 'Port'],
    ['type:*.make,PROFILE.update', 'Card Profile'],
    ['resource:"port 7"', 'Port'],
    ['resource:e', 'Key'],
    ['-resource:*', 'Card Profile'],
    ['trace:0AF7', 'Card'],
    ['trace:1bf7', 'Key'],
    ['has:message', 'Card'],
    ['has:resource', 'Port Key'],
    ['has:link', 'Profile'],
    ['has:facts', 'Port'],
    ['has:steps', 'Key'],
    ['has:trace', 'Key Card'],
    ['has:repeats', 'Card'],
    ['has:withheld', 'Card'],
    ['-has:trace', 'Port Profile'],
    ['after:10:40', 'Key Card Profile'],
    ['after:10:40 before:10:50', 'Key'],
    ['-after:10:40', 'Port'],
    ['after:2030-01-31T10:50', 'Card Profile'],
    ['before:2030-01-31', ''],
    ['"rt 7"', 'Port'],
    ['-port', 'Key Card Profile'],
    ['severity:error -card', ''],
  ] as const) {
    it(`finds by ${text || 'nothing'}`, () => expect(found(text)).toBe(titles));
  }

  it('takes precedence over what was chosen, for severities and categories', () => {
    const chosen = { severities: ['error'], category: 'billing' } as const;
    expect(found('', chosen)).toBe('Card');
    expect(found('severity:success category:service', chosen)).toBe('Port');
    expect(compileQuery({ ...NO_QUERY, text: 'severity:warn', ...chosen }).severities).toEqual(['warning']);
  });

  it('ignores invalid conditions, and says so', () => {
    const text = 'severity:bad,error has:luck after:noon colour:red';
    expect(found('severity:bad has:luck after:noon')).toBe('Port Key Card Profile');
    expect(compileQuery({ ...NO_QUERY, text }).hints).toEqual([
      { key: 'colour' },
      { key: 'severity', value: 'bad' },
      { key: 'has', value: 'luck' },
      { key: 'after', value: 'noon' },
    ]);
  });

  it('shows everything without conditions', () => {
    for (const text of ['', '  ', 'severity:', '-', 'has:luck']) {
      expect(found(text)).withContext(text).toBe('Port Key Card Profile');
    }
  });
});
