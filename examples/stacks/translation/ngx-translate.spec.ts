import { provideAppInitializer } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { TranslateService, provideTranslateService } from '@ngx-translate/core';
import { EventLogButton, EventLogIntl, EventLogService } from 'ngx-session-event-log';

import { setUp } from '../set-up';
import { followLanguage, providers } from './ngx-translate';

describe('ngx-translate, as the guide uses it', () => {
  it('gives the log its words, and changes them with the language', async () => {
    setUp([
      provideRouter([]),
      provideTranslateService(),
      ...providers,
      provideAppInitializer(followLanguage),
    ]);
    const translate = TestBed.inject(TranslateService);
    translate.setTranslation('en', { log: { button: 'Log', check: 'Check', severity: { error: 'Error' } } });
    translate.setTranslation('de', {
      log: { button: 'Protokoll', check: 'Prüfen', severity: { error: 'Fehler' } },
    });
    translate.use('en');
    TestBed.inject(EventLogService).error({ type: 'order.place', title: 'Not ordered' });
    const fixture = TestBed.createComponent(EventLogButton);
    await fixture.whenStable();
    const name = () =>
      (fixture.nativeElement as HTMLElement).querySelector('.event-log-icon')?.getAttribute('aria-label');
    expect(name()).toMatch(/^Log, 1 new event/);

    translate.use('de');
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
