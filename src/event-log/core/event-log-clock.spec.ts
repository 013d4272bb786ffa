import { TestBed } from '@angular/core/testing';

import { EVENT_LOG_CLOCK } from './event-log-clock';

describe('The clock', () => {
  it('tells whole milliseconds, also where the browser tells parts of them', () => {
    spyOn(performance, 'now').and.returnValue(69.69999999925494);
    expect(TestBed.inject(EVENT_LOG_CLOCK).elapsed()).toBe(70);
  });
});
