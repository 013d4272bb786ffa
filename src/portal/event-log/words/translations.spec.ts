import type { Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { EventLogIntl } from 'ngx-session-event-log';
import { EventLogPageIntl } from 'ngx-session-event-log/page';
import { EventLogPeekIntl } from 'ngx-session-event-log/peek';

import { ArabicEventLogIntl } from './ar/arabic-event-log-intl';
import { ArabicEventLogPageIntl } from './ar/arabic-event-log-page-intl';
import { ArabicEventLogPeekIntl } from './ar/arabic-event-log-peek-intl';
import { GermanEventLogIntl } from './de/german-event-log-intl';
import { GermanEventLogPageIntl } from './de/german-event-log-page-intl';
import { GermanEventLogPeekIntl } from './de/german-event-log-peek-intl';
import { notRecorded } from './not-recorded';

/** The means of words, not words. */
const MECHANISM = ['changes', 'constructor', 'formatLocale', 'locale', 'localeId', 'number', 'plural'];
/** Words that the page has from those that load first, from the platform, or from the portal's catalogue. */
const NOT_OF_THE_PAGE = [...MECHANISM, 'base', 'severity', 'allowed', 'fact', 'field'];
/** Key names that Arabic keyboards have in English, and a comma between two names. */
const SAME = { german: ['timeZone'], arabic: ['keyNames'] };

/** The classes from that of `words` up to before `end`. */
function classesOf(words: object, end: object | null): object[] {
  const classes: object[] = [];
  for (let one = Reflect.getPrototypeOf(words); one && one !== end; one = Reflect.getPrototypeOf(one)) {
    classes.push(one);
  }
  return classes;
}

/** The words of English that another language has not: methods it does not override, and texts that are still the same. */
function missing(english: object, translated: object, except: readonly string[]): string[] {
  const inherited = Reflect.getPrototypeOf(english);
  const own = new Set(classesOf(translated, inherited).flatMap((one) => Object.getOwnPropertyNames(one)));
  const methods = classesOf(english, Object.prototype)
    .flatMap((one) => Object.getOwnPropertyNames(one))
    .filter((name) => !own.has(name));
  const texts = Object.entries(english)
    .filter(([name, text]) => JSON.stringify(text) === JSON.stringify(Reflect.get(translated, name)))
    .map(([name]) => name);
  return [...methods, ...texts].filter((name) => !except.includes(name)).sort();
}

function make<Words>(Words: Type<Words>): Words {
  return TestBed.runInInjectionContext(() => new Words());
}

describe('the translations of the event log', () => {
  it('have every word that the application loads with itself', () => {
    const english = make(EventLogIntl);
    expect(missing(english, make(GermanEventLogIntl), MECHANISM)).toEqual([]);
    expect(missing(english, make(ArabicEventLogIntl), MECHANISM)).toEqual([]);
  });

  it('have every word of the page', () => {
    const english = make(EventLogPageIntl);
    expect(missing(english, make(GermanEventLogPageIntl), [...NOT_OF_THE_PAGE, ...SAME.german])).toEqual([]);
    expect(missing(english, make(ArabicEventLogPageIntl), [...NOT_OF_THE_PAGE, ...SAME.arabic])).toEqual([]);
  });

  it('have every word of the peek', () => {
    const english = make(EventLogPeekIntl);
    const inherited = [...MECHANISM, 'base', 'severity', 'title'];
    expect(missing(english, make(GermanEventLogPeekIntl), inherited)).toEqual([]);
    expect(missing(english, make(ArabicEventLogPeekIntl), inherited)).toEqual([]);
  });

  it('say what the portal keeps out of the log', () => {
    const english = notRecorded('en-US');
    expect(english.join()).toContain('billing information');
    for (const locale of ['de-DE', 'ar-EG']) {
      expect(notRecorded(locale).length).toBe(english.length);
      expect(notRecorded(locale)).not.toEqual(english);
    }
  });

  it('would be told of a word that they lack', () => {
    class Forgetful extends EventLogIntl {
      override buttonLabel = 'Sitzungsprotokoll';
    }
    const lacking = missing(make(EventLogIntl), make(Forgetful), MECHANISM);
    expect(lacking).toContain('announcement');
    expect(lacking).toContain('checkStatus');
    expect(lacking).not.toContain('buttonLabel');
  });
});

describe('German words', () => {
  it('count', () => {
    const words = make(GermanEventLogIntl);
    const unseen = {
      newest: 'error',
      total: 1_200,
      success: 1_198,
      info: 0,
      warning: 1,
      error: 1,
      running: 2,
    } as const;
    expect(words.buttonLabelWithNews(unseen)).toBe(
      'Sitzungsprotokoll, 1.200 neue Ereignisse, 1 Fehler, 2 in Arbeit',
    );
  });
});

describe('Arabic words', () => {
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
