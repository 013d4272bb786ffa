import { TestBed } from '@angular/core/testing';

import { EVENT_LOG_CLOCK } from './event-log-clock';

describe('The clock', () => {
  it('returns whole milliseconds, even if the browser reports fractions', () => {
    spyOn(performance, 'now').and.returnValue(69.69999999925494);
    expect(TestBed.inject(EVENT_LOG_CLOCK).elapsed()).toBe(70);
  });
});
