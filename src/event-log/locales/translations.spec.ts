import { LOCALE_ID, type Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { EventLogIntl } from 'ngx-session-event-log';
import { ArabicEventLogIntl, ArabicEventLogPeekIntl } from 'ngx-session-event-log/locales/ar';
import { ArabicEventLogPageIntl } from 'ngx-session-event-log/locales/ar/page';
import { GermanEventLogIntl, GermanEventLogPeekIntl } from 'ngx-session-event-log/locales/de';
import { GermanEventLogPageIntl } from 'ngx-session-event-log/locales/de/page';
import { EventLogPageIntl } from 'ngx-session-event-log/page';
import { EventLogPeekIntl } from 'ngx-session-event-log/peek';
import { missingEventLogWords } from 'ngx-session-event-log/testing';

const make = <Words>(words: Type<Words>) => TestBed.runInInjectionContext(() => new words());

describe('The locales', () => {
  it('have every text that loads with the application', () => {
    expect(missingEventLogWords(EventLogIntl, make(GermanEventLogIntl))).toEqual([]);
    expect(missingEventLogWords(EventLogIntl, make(ArabicEventLogIntl))).toEqual([]);
  });

  it('have every text of the page', () => {
    // A comma between two names, and keys that Arabic keyboards have in English.
    expect(missingEventLogWords(EventLogPageIntl, make(GermanEventLogPageIntl), ['timeZone'])).toEqual([]);
    expect(missingEventLogWords(EventLogPageIntl, make(ArabicEventLogPageIntl), ['keyNames'])).toEqual([]);
  });

  it('have every text of the peek', () => {
    expect(missingEventLogWords(EventLogPeekIntl, make(GermanEventLogPeekIntl))).toEqual([]);
    expect(missingEventLogWords(EventLogPeekIntl, make(ArabicEventLogPeekIntl))).toEqual([]);
  });

  it('would fail if they lacked a text', () => {
    class Forgetful extends EventLogIntl {
      override buttonLabel = 'Sitzungsprotokoll';
      override severity(): string {
        return 'Schwere';
      }
    }

    const missing = missingEventLogWords(EventLogIntl, make(Forgetful));

    expect(missing).toContain('announcement');
    expect(missing).toContain('checkStatus');
    expect(missing).not.toContain('buttonLabel');
    expect(missing).not.toContain('severity');
  });
});

describe('Dates and numbers', () => {
  const localeOf = (words: Type<EventLogIntl>, application: string) => {
    TestBed.resetTestingModule();
    TestBed.configureTestingModule({ providers: [{ provide: LOCALE_ID, useValue: application }] });
    return make(words).formatLocale;
  };

  it('follow the texts, whatever the language of the application', () => {
    expect(localeOf(GermanEventLogIntl, 'en-US')).toBe('de');
    expect(localeOf(ArabicEventLogIntl, 'en-US')).toBe('ar-EG');
  });

  it('follow the country of the application', () => {
    expect(localeOf(GermanEventLogIntl, 'de-CH')).toBe('de-CH');
    expect(localeOf(ArabicEventLogIntl, 'ar-MA')).toBe('ar-MA');
  });
});

describe('German texts', () => {
  it('count', () => {
    const counts = { total: 1_200, success: 1_198, info: 0, warning: 1, error: 1, running: 2 };
    expect(make(GermanEventLogIntl).buttonLabelWithNews({ newest: 'error', ...counts })).toBe(
      'Sitzungsprotokoll, 1.200 neue Ereignisse, 1 Fehler, 2 in Arbeit',
    );
  });
});

describe('Arabic texts', () => {
  it('count in six forms', () => {
    TestBed.configureTestingModule({ providers: [{ provide: EventLogIntl, useClass: ArabicEventLogIntl }] });
    const words = make(ArabicEventLogPageIntl);
    expect([0, 1, 2, 3, 11, 100].map((count) => words.results(count, count))).toEqual([
      'لا أحداث',
      'حدث واحد',
      'حدثان',
      '٣ أحداث',
      '١١ حدثًا',
      '١٠٠ حدث',
    ]);
  });
});
