import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { clearTranslations, loadTranslations, ɵ$localize } from '@angular/localize';
import { EventLogIntl } from 'ngx-session-event-log';

import { setUp } from '../set-up';
import { providers } from './localize';

describe('$localize, as the guide uses it', () => {
  // In an application, the polyfill that `ng add @angular/localize` sets up does this.
  beforeAll(() => Object.assign(globalThis, { $localize: ɵ$localize }));

  afterEach(() => clearTranslations());

  it('gives the log its words', () => {
    loadTranslations({ 'log.button': 'Protokoll', 'log.unknown': '{$title}: Ergebnis unbekannt' });
    setUp([...providers, { provide: LOCALE_ID, useValue: 'de' }]);

    const words = TestBed.inject(EventLogIntl);

    expect(words.buttonLabel).toBe('Protokoll');
    expect(words.outcomeUnknown('Bestellen')).toBe('Bestellen: Ergebnis unbekannt');
    expect(words.checkStatus).toBe('Check status');
    expect(words.formatLocale).toBe('de');
  });
});
