import { Injectable, LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';

import { EventLogIntl, type EventLogPluralForms } from './event-log-intl';
import { EventLogService } from './event-log-service';

const NO_NEWS = { success: 0, info: 0, warning: 0, error: 0, latest: undefined, latestProblem: undefined };

describe('EventLogIntl', () => {
  let intl: EventLogIntl;

  beforeEach(() => {
    intl = TestBed.inject(EventLogIntl);
  });

  it('announces the errors and warnings among many events', () => {
    expect(intl.announcement({ ...NO_NEWS, success: 2, error: 1 })).toBe('3 new events: 1 error');
    expect(intl.announcement({ ...NO_NEWS, warning: 1, error: 2 })).toBe('3 new events: 2 errors, 1 warning');
    expect(intl.announcement({ ...NO_NEWS, success: 2 })).toBe('2 new events');
  });

  it('announces a single event by its severity and title, and never one of many', () => {
    const latest = TestBed.inject(EventLogService).error({ type: 'a.b', title: 'Not saved' });
    expect(intl.announcement({ ...NO_NEWS, error: 1, latest })).toBe('Error: Not saved');
    expect(intl.announcement({ ...NO_NEWS, error: 2, latest })).toBe('2 new events: 2 errors');
  });

  it('names the worst of the news in the label of the icon', () => {
    const news = { ...NO_NEWS, newest: undefined, running: 0 };
    expect(intl.buttonLabelWithNews({ ...news, total: 3, warning: 1, running: 2 })).toBe(
      'Session event log, 3 new events, 1 warning, 2 in progress',
    );
    expect(intl.buttonLabelWithNews({ ...news, total: 3, warning: 1, error: 1 })).toBe(
      'Session event log, 3 new events, 1 error',
    );
  });

  it('uses the language of the application unless another is set', () => {
    expect(intl.locale).toBe(TestBed.inject(LOCALE_ID));
  });

  /** Texts of an application with this `LOCALE_ID`. */
  function wordsIn(localeId: string, words: typeof EventLogIntl): EventLogIntl {
    TestBed.resetTestingModule().configureTestingModule({
      providers: [words, { provide: LOCALE_ID, useValue: localeId }],
    });
    return TestBed.inject(words);
  }

  @Injectable()
  class GermanWords extends EventLogIntl {}

  @Injectable()
  class ArabicWords extends EventLogIntl {
    override locale = 'ar-EG';
  }

  it('accepts a LOCALE_ID that Angular allows and Intl does not', () => {
    expect(wordsIn('de_DE', GermanWords).plural(1_000, { other: '# Ereignisse' })).toBe('1.000 Ereignisse');
  });

  it('formats in English if the texts are English, whatever the language of the application', () => {
    expect(wordsIn('de', EventLogIntl).formatLocale).toBe('en');
    expect(wordsIn('ar-EG', EventLogIntl).plural(1_000, { other: '# events' })).toBe('1,000 events');
    expect(wordsIn('en-AU', EventLogIntl).formatLocale).toBe('en-AU');
    expect(wordsIn('en_GB', EventLogIntl).formatLocale).toBe('en-GB');
    expect(wordsIn('en', EventLogIntl).formatLocale).toBe('en');
  });

  it('formats in the locale of the texts if they have one, whatever the language of the application', () => {
    expect(wordsIn('en-US', ArabicWords).formatLocale).toBe('ar-EG');
    expect(wordsIn('de', ArabicWords).formatLocale).toBe('ar-EG');
  });

  const locales = {
    de_DE: 'de-DE',
    'de_DE.UTF-8': 'de-DE',
    'de-DE@euro': 'de-DE',
    'en-US@posix': 'en-US',
    '': 'en-US',
    C: 'en-US',
    POSIX: 'en-US',
    '*': 'en-US',
    und: 'en-US',
    undefined: 'en-US',
    '[object Object]': 'en-US',
    '../../etc/passwd': 'en-US',
    'x-pseudo': 'en-US',
    'qqq-Zzzz': 'en-US',
    'not a language': 'en-US',
  };
  for (const [locale, usable] of Object.entries(locales)) {
    it(`formats with a locale of "${locale}" as ${usable}`, () => {
      intl.locale = locale;
      expect(intl.formatLocale).toBe(usable);
      expect(() => intl.plural(2, { other: '# events' })).not.toThrow();
    });

    it(`survives a LOCALE_ID of "${locale}"`, () => {
      expect(wordsIn(locale, EventLogIntl).plural(1_000, { other: '# events' })).toBe('1,000 events');
      // If the language is unknown, there is none of the application to fall back to.
      const known = locale.startsWith('en') || usable !== 'en-US';
      expect(wordsIn(locale, GermanWords).formatLocale).toBe(known ? usable : 'en');
    });
  }

  it('formats in English if neither the texts nor the application name a language', () => {
    TestBed.resetTestingModule().configureTestingModule({
      providers: [{ provide: LOCALE_ID, useValue: '' }],
    });
    expect(TestBed.inject(EventLogIntl).formatLocale).toBe('en');
  });

  const said = (locale: string, forms: EventLogPluralForms) => {
    intl.locale = locale;
    return [0, 1, 2, 3, 11, 100, 1_000].map((count) => intl.plural(count, forms));
  };

  it('counts in English', () => {
    expect(said('en', { one: '# event', other: '# events' })).toEqual([
      '0 events',
      '1 event',
      '2 events',
      '3 events',
      '11 events',
      '100 events',
      '1,000 events',
    ]);
  });

  it('counts in German', () => {
    expect(said('de', { one: 'ein Ereignis', other: '# Ereignisse' })).toEqual([
      '0 Ereignisse',
      'ein Ereignis',
      '2 Ereignisse',
      '3 Ereignisse',
      '11 Ereignisse',
      '100 Ereignisse',
      '1.000 Ereignisse',
    ]);
  });

  it('counts in Arabic, which has six forms', () => {
    const forms = { zero: 'none', one: 'one', two: 'two', few: '# few', many: '# many', other: '# other' };
    expect(said('ar-EG', forms)).toEqual([
      'none',
      'one',
      'two',
      '٣ few',
      '١١ many',
      '١٠٠ other',
      '١٬٠٠٠ other',
    ]);
  });
});
