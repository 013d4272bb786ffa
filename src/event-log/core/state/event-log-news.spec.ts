import { TestBed } from '@angular/core/testing';

import { countNews } from './unseen-counts';
import { EventLogService } from '../event-log-service';

describe('The news of the log', () => {
  let log: EventLogService;

  beforeEach(() => (log = TestBed.inject(EventLogService)));

  it('counts outcomes, seen or not', () => {
    log.success({ type: 'a.do', title: 'One' });
    log.markSeen();
    log.error({ type: 'a.do', title: 'Two' });
    expect(log.news()).toEqual(jasmine.objectContaining({ success: 1, info: 0, warning: 0, error: 1 }));
    expect(log.news().latest?.title).toBe('Two');
  });

  it('does not count what is running, and counts its outcome once', () => {
    const operation = log.start({ type: 'a.do', title: 'Doing' });
    expect(countNews(log.news())).toBe(0);
    operation.succeed();
    operation.step('Afterwards').settle({ outcome: 'succeeded' });
    expect(countNews(log.news())).toBe(1);
  });

  it('does not count an outcome that no longer holds before anyone has read it', () => {
    const operation = log.start({ type: 'a.do', title: 'Doing' });
    operation.fail();
    operation.reopen();
    operation.succeed({ title: 'Done' });
    expect(log.news()).toEqual(jasmine.objectContaining({ success: 1, info: 0, warning: 0, error: 0 }));

    operation.reopen();
    operation.fail();
    expect(log.news()).toEqual(jasmine.objectContaining({ success: 1, info: 0, warning: 0, error: 1 }));
  });

  it('restarts with each session', () => {
    log.error({ type: 'a.do', title: 'Old' });
    log.endSession();
    expect(countNews(log.news())).toBe(0);
    expect(log.news().latest).toBeUndefined();
  });
});
