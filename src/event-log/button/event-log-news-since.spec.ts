import { TestBed } from '@angular/core/testing';

import { EventLogService } from '../core/event-log-service';
import { newsSince } from './event-log-news-since';

describe('the news since another moment', () => {
  it('tells what came between two of its states', () => {
    const log = TestBed.inject(EventLogService);
    log.success({ type: 'a.do', title: 'One' });
    const before = log.news();
    log.warning({ type: 'a.do', title: 'Two' });
    const since = newsSince(before, log.news());
    expect(since.success).toBe(0);
    expect(since.warning).toBe(1);
  });
});
