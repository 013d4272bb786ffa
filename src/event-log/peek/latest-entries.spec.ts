import { TestBed } from '@angular/core/testing';
import { EventLogService } from 'ngx-session-event-log';
import { EventLogTestClock, provideEventLogTesting } from 'ngx-session-event-log/testing';

import { latestEntries } from './event-log-peek';

describe('latestEntries', () => {
  let log: EventLogService;
  let clock: EventLogTestClock;

  const titles = (count: number) => latestEntries(log.entries(), count).map(({ title }) => title);

  beforeEach(() => {
    TestBed.configureTestingModule({ providers: [provideEventLogTesting()] });
    clock = TestBed.inject(EventLogTestClock);
    log = TestBed.inject(EventLogService);
  });

  it('returns the newest entries, newest first', () => {
    for (const title of ['One', 'Two', 'Three']) log.info({ type: 'a.do', title });
    expect(titles(2)).toEqual(['Three', 'Two']);
    expect(titles(5)).toEqual(['Three', 'Two', 'One']);
  });

  it('puts running operations first', () => {
    log.start({ type: 'a.do', title: 'Running' });
    log.start({ type: 'a.do', title: 'Running later' });
    log.info({ type: 'a.do', title: 'Done' });
    expect(titles(2)).toEqual(['Running later', 'Running']);
  });

  it('uses the end of an operation, not its start', () => {
    const operation = log.start({ type: 'a.do', title: 'Doing' });
    for (const title of ['One', 'Two', 'Three']) {
      clock.advance(1_000);
      log.info({ type: 'a.do', title });
    }
    clock.advance(1_000);
    operation.fail({ title: 'Not done' });
    expect(titles(2)).toEqual(['Not done', 'Three']);
  });

  it('uses the last of repeated events', () => {
    log.error({ type: 'a.do', title: 'Again' });
    clock.advance(1_000);
    log.info({ type: 'a.do', title: 'Once' });
    clock.advance(1_000);
    log.info({ type: 'a.do', title: 'Once' });
    expect(titles(1)).toEqual(['Once']);
  });
});
