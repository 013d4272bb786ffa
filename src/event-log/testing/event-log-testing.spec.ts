import { TestBed } from '@angular/core/testing';
import { EventLogService } from 'ngx-session-event-log';

import { EventLogTestClock } from './event-log-test-clock';
import { EventLogTesting, provideEventLogTesting } from './event-log-testing';

describe('EventLogTesting', () => {
  let log: EventLogService;
  let testing: EventLogTesting;

  beforeEach(() => {
    TestBed.configureTestingModule({ providers: [provideEventLogTesting()] });
    log = TestBed.inject(EventLogService);
    testing = TestBed.inject(EventLogTesting);
    log.success({ type: 'profile.update', title: 'Profile saved', resource: { label: 'Profile' } });
    log.error({ type: 'service.deploy', title: 'Port was not deployed', message: 'VLAN in use' });
  });

  it('returns the events that match', () => {
    expect(testing.events().length).toBe(2);
    expect(testing.events({ severity: 'error' }).map(({ type }) => type)).toEqual(['service.deploy']);
    expect(testing.events({ title: /saved$/, resource: 'Profile', outcome: 'succeeded' }).length).toBe(1);
    expect(testing.events({ message: 'VLAN' })).toEqual([]);
    expect(testing.events({ message: /VLAN/g }).length).toBe(1);
  });

  it('returns the only event that matches', () => {
    expect(testing.event({ type: 'profile.update' }).title).toBe('Profile saved');
  });

  it('lists what was logged instead of the expected event', () => {
    expect(() => testing.event({ type: 'payment.make', title: /paid/ })).toThrowError(
      'No event was logged with type "payment.make", title /paid/.\n' +
        'Logged:\n' +
        '- profile.update (success, succeeded): Profile saved\n' +
        '- service.deploy (error, failed): Port was not deployed',
    );
    expect(() => testing.event()).toThrowError(/^2 events were logged\./);
  });

  it('checks that nothing was logged', () => {
    expect(() => testing.none({ type: 'payment.make' })).not.toThrow();
    expect(() => testing.none({ severity: 'error' })).toThrowError(/^1 events? .* but none was expected/);
    log.endSession();
    expect(() => testing.none()).not.toThrow();
  });

  it('lets a test control the time', () => {
    const clock = TestBed.inject(EventLogTestClock);
    clock.set(Date.UTC(2031, 5, 1));
    const operation = log.start({ type: 'a.do', title: 'Doing' });
    clock.advance(1_500);
    operation.succeed();
    expect(operation.entry.time).toBe(Date.UTC(2031, 5, 1));
    expect(operation.entry.duration).toBe(1_500);
  });
});
