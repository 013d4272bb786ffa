import { Injectable, computed } from '@angular/core';
import { TestBed } from '@angular/core/testing';

import { EventLogIntl, injectEventLogIntl } from './event-log-intl';

describe('injectEventLogIntl()', () => {
  it('returns the texts of the application, and updates when they change', () => {
    @Injectable()
    class German extends EventLogIntl {
      override buttonLabel = 'Sitzungsprotokoll';
    }
    TestBed.configureTestingModule({ providers: [{ provide: EventLogIntl, useClass: German }] });
    const intl = TestBed.runInInjectionContext(() => injectEventLogIntl());
    const title = computed(() => intl().buttonLabel);
    expect(title()).toBe('Sitzungsprotokoll');

    TestBed.inject(EventLogIntl).buttonLabel = 'Session Event Log';
    expect(title()).toBe('Sitzungsprotokoll');
    TestBed.inject(EventLogIntl).changes.next();

    expect(title()).toBe('Session Event Log');
  });

  it('returns the texts of an entry point, and updates when those of the log change', () => {
    @Injectable({ providedIn: 'root' })
    class Words {
      title = 'Sitzungsprotokoll';
    }
    const words = TestBed.runInInjectionContext(() => injectEventLogIntl(Words));
    const title = computed(() => words().title);
    expect(title()).toBe('Sitzungsprotokoll');

    TestBed.inject(Words).title = 'Session Event Log';
    TestBed.inject(EventLogIntl).changes.next();

    expect(title()).toBe('Session Event Log');
  });
});
