import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';

import { EventLogService } from '../core/event-log-service';
import { provideEventLog } from '../core/provide-event-log';
import { EventLogButton } from './event-log-button';
import { EVENT_LOG_PEEK_OPENER } from './event-log-peek-opener';

describe('the code of the peek', () => {
  const preload = jasmine.createSpy('preload');

  function create(peek: boolean): { happen: () => void } {
    preload.calls.reset();
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]),
        provideEventLog(),
        { provide: EVENT_LOG_PEEK_OPENER, useValue: { preload } },
      ],
    });
    const fixture = TestBed.createComponent(EventLogButton);
    fixture.componentRef.setInput('peek', peek);
    fixture.detectChanges();
    const happen = () => {
      TestBed.inject(EventLogService).info({ type: 'a.do', title: 'Done' });
      fixture.detectChanges();
    };
    return { happen };
  }

  it('is preloaded when the icon appears, once, so that it opens even without a network', () => {
    const { happen } = create(true);
    expect(preload).not.toHaveBeenCalled();
    happen();
    TestBed.inject(EventLogService).endSession();
    happen();
    expect(preload).toHaveBeenCalledTimes(1);
  });

  it('is not loaded for an icon that leads to the page', () => {
    create(false).happen();
    expect(preload).not.toHaveBeenCalled();
  });
});
