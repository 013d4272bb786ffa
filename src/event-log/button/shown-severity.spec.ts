import { TestBed } from '@angular/core/testing';

import { EventLogService } from '../core/event-log-service';
import type { EventLogSeverity } from '../core/entry/event-log-outcome';
import { injectShownSeverity } from './shown-severity';

describe('The severity that the icon shows', () => {
  let log: EventLogService;
  let severity: ReturnType<typeof injectShownSeverity>;
  let count = 0;

  beforeEach(() => {
    jasmine.clock().install();
    log = TestBed.inject(EventLogService);
    severity = TestBed.runInInjectionContext(() => injectShownSeverity());
  });
  afterEach(() => jasmine.clock().uninstall());

  /** Records an event and waits; returns the severity shown before and after the wait. */
  function after(recorded: EventLogSeverity, wait: number): (EventLogSeverity | undefined)[] {
    log.record({ type: 'a.do', title: `Event ${++count}`, severity: recorded });
    TestBed.tick();
    const before = severity.shown();
    jasmine.clock().tick(wait);
    TestBed.tick();
    return [before, severity.shown()];
  }

  it('is the worst unseen one, whatever came last', () => {
    expect(after('success', 5_000)).toEqual(['success', 'success']);
    expect(after('warning', 5_000)).toEqual(['warning', 'warning']);
    expect(after('info', 5_000)).toEqual(['info', 'warning']);
    expect(after('error', 5_000)).toEqual(['error', 'error']);
    expect(after('warning', 3_000)).toEqual(['warning', 'error']);
  });

  it('changes at once to a worse one', () => {
    after('warning', 0);
    expect(after('success', 1_000)).toEqual(['success', 'success']);
    expect(after('error', 0)).toEqual(['error', 'error']);
    expect(after('warning', 3_000)).toEqual(['warning', 'error']);
  });

  it('shows each event for a moment, but a series of them for at most two', () => {
    after('error', 0);
    const shown = Array.from({ length: 8 }, () => after('success', 1_000)[1]);
    expect(shown.slice(0, 3)).toEqual(['success', 'success', 'success']);
    expect(shown).toContain('error');
    expect(shown.indexOf('error')).toBeLessThan(6);
  });

  it('is undefined once all is seen, and starts again', () => {
    after('error', 0);
    after('success', 1_000);
    log.markSeen();
    TestBed.tick();
    expect(severity.shown()).toBeUndefined();
    expect(after('success', 5_000)).toEqual(['success', 'success']);
  });

  it('keeps nothing for the next session', () => {
    after('error', 0);
    after('success', 0);
    log.endSession();
    TestBed.tick();
    expect(severity.shown()).toBeUndefined();
    expect(after('info', 10_000)).toEqual(['info', 'info']);
  });

  it('returns to the remaining worst when a failed operation continues', () => {
    const operation = log.start({ type: 'b.do', title: 'Doing' });
    operation.fail();
    after('success', 5_000);
    expect(severity.worst()).toBe('error');
    operation.reopen();
    TestBed.tick();
    expect(severity.worst()).toBe('success');
    expect(severity.shown()).toBe('success');
  });
});
