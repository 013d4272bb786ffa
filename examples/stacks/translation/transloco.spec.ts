import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { type Translation, TranslocoService, provideTransloco } from '@jsverse/transloco';
import { EventLogButton, EventLogIntl, EventLogService } from 'ngx-session-event-log';
import { of } from 'rxjs';

import { setUp } from '../set-up';
import { providers } from './transloco';

const WORDS: Readonly<Record<string, Translation>> = {
  en: { log: { button: 'Log', check: 'Check', severity: { error: 'Error' } } },
  de: { log: { button: 'Protokoll', check: 'Prüfen', severity: { error: 'Fehler' } } },
};

class Loader {
  getTranslation(language: string) {
    return of(WORDS[language] ?? {});
  }
}

describe('Transloco, as the guide uses it', () => {
  it('gives the log its words, and changes them with the language', async () => {
    const config = { availableLangs: ['en', 'de'], defaultLang: 'en', reRenderOnLangChange: true };
    setUp([provideRouter([]), provideTransloco({ config, loader: Loader }), ...providers]);
    TestBed.inject(EventLogService).error({ type: 'order.place', title: 'Not ordered' });
    const fixture = TestBed.createComponent(EventLogButton);
    await fixture.whenStable();
    const name = () =>
      (fixture.nativeElement as HTMLElement).querySelector('.event-log-icon')?.getAttribute('aria-label');
    expect(name()).toMatch(/^Log, 1 new event/);

    TestBed.inject(TranslocoService).setActiveLang('de');
    await fixture.whenStable();

    expect(name()).toMatch(/^Protokoll, /);
    const words = TestBed.inject(EventLogIntl);
    expect([words.checkStatus, words.severity('error'), words.formatLocale]).toEqual([
      'Prüfen',
      'Fehler',
      'de',
    ]);
  });
});
