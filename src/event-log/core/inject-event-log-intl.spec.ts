import { Injectable, computed } from '@angular/core';
import { TestBed } from '@angular/core/testing';

import { EventLogIntl, injectEventLogIntl } from './event-log-intl';

describe('injectEventLogIntl()', () => {
  it('gives the words of the application, and again when they have changed', () => {
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

  it('gives the words of an entry point, and again when those of the log have changed', () => {
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
