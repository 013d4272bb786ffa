import { TestBed } from '@angular/core/testing';
import { EventLogIntl } from 'ngx-session-event-log';

import { EventLogPageIntl } from './event-log-page-intl';

describe('EventLogPageIntl', () => {
  let intl: EventLogPageIntl;

  beforeEach(() => {
    intl = TestBed.inject(EventLogPageIntl);
  });

  it('has the language and the severities of EventLogIntl', () => {
    const base = TestBed.inject(EventLogIntl);
    base.locale = 'de';
    base.severity = () => 'Fehler';
    expect(intl.locale).toBe('de');
    expect(intl.severity('error')).toBe('Fehler');
  });

  it('says what the log holds, and what needs attention', () => {
    const none = { error: 0, warning: 0, running: 0 };
    expect(intl.holds(1, '10:02', none)).toBe('1 event since 10:02');
    expect(intl.holds(12, '10:02', { ...none, error: 1 })).toBe('12 events since 10:02, 1 error');
    expect(intl.holds(1_200, '10:02', { error: 2, warning: 1, running: 3 })).toBe(
      '1,200 events since 10:02, 2 errors, 1 warning, 3 in progress',
    );
  });

  it('says what was lost with the last session', () => {
    expect(intl.lost({ error: 1, warning: 0, running: 0 })).toContain('session: 1 unseen error. Check');
    expect(intl.lost({ error: 2, warning: 1, running: 3 })).toContain(
      'session: 2 unseen errors, 1 unseen warning, 3 running operations. Check',
    );
  });

  it('names one or several errors that would be lost', () => {
    expect(intl.unseenErrorsLost(1)).toContain('with it this error');
    expect(intl.unseenErrorsLost(2)).toContain('with it these errors');
  });

  it('says how many values of which kinds were withheld', () => {
    expect(intl.withheld({ 'card-number': 1, token: 1 })).toBe('2 values withheld: 1 card number, 1 token');
    expect(intl.withheld({ password: 2 })).toBe('2 values withheld: 2 passwords');
    expect(intl.withheld({ key: 1 })).toBe('1 value withheld: 1 key');
  });

  it('says how many events match', () => {
    expect(intl.results(3, 10)).toBe('3 of 10 events');
    expect(intl.results(10, 10)).toBe('10 events');
    expect(intl.results(1, 1)).toBe('1 event');
    expect(intl.results(0, 1)).toBe('0 of 1 event');
    expect(intl.results(1_500, 2_000)).toBe('1,500 of 2,000 events');
  });

  it('makes words from the names of categories and facts', () => {
    expect(intl.category('speed-change')).toBe('Speed change');
    expect(intl.fact('vlanId')).toBe('VLAN ID');
    expect(intl.fact('speed')).toBe('Speed');
    expect(intl.fact('product_uid')).toBe('Product uid');
    expect(intl.fact('Maximum speed (Mbit/s)')).toBe('Maximum speed (Mbit/s)');
    expect(intl.fact('Pre-approved VLAN')).toBe('Pre-approved VLAN');
  });
});
