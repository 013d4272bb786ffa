import { provideAppInitializer } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { TranslateService, provideTranslateService } from '@ngx-translate/core';

import { setUp } from '../set-up';
import { followLanguage, providers } from './ngx-translate';
import { ENGLISH, GERMAN, showIcon } from './show-icon';

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
    const words = await showIcon();
    expect(await words()).toEqual(ENGLISH);

    translate.use('de');

    expect(await words()).toEqual(GERMAN);
  });
});
