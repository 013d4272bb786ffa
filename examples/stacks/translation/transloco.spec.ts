import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { type Translation, TranslocoService, provideTransloco } from '@jsverse/transloco';
import { of } from 'rxjs';

import { setUp } from '../set-up';
import { ENGLISH, GERMAN, showIcon } from './show-icon';
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
    const words = await showIcon();
    expect(await words()).toEqual(ENGLISH);

    TestBed.inject(TranslocoService).setActiveLang('de');

    expect(await words()).toEqual(GERMAN);
  });
});
