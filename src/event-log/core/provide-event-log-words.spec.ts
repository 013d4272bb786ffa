import { ErrorHandler, Injectable, InjectionToken, computed, inject, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';

import { EventLogIntl } from './event-log-intl';
import { provideEventLogWords } from './provide-event-log-words';
import { HeardErrors } from './spec-support/heard-errors';

@Injectable()
class FrenchIntl extends EventLogIntl {
  override buttonLabel = 'Journal';
  override checkStatus = 'Vérifier';
}

const given = (...parameters: Parameters<typeof provideEventLogWords<EventLogIntl>>) => {
  TestBed.configureTestingModule({ providers: [provideEventLogWords(...parameters)] });
  return TestBed.inject(EventLogIntl);
};

describe('provideEventLogWords', () => {
  it('accepts values, and keeps the defaults of the others', () => {
    const words = given(EventLogIntl, { locale: 'fr', buttonLabel: 'Journal' });

    expect(words.buttonLabel).toBe('Journal');
    expect(words.buttonLabelWithNews({ ...NEWS, total: 1_200 })).toBe('Journal, 1\u202f200 new events');
    expect(words.checkStatus).toBe('Check status');
  });

  it('reads functions and signals each time', () => {
    const label = signal('Journal');
    let advice = 'Vérifiez.';
    const words = given(EventLogIntl, { buttonLabel: label, unknownAdvice: () => advice });

    label.set('Historique');
    advice = 'Attendez.';

    expect([words.buttonLabel, words.unknownAdvice]).toEqual(['Historique', 'Attendez.']);
  });

  it('accepts methods, which can use the other texts', () => {
    const words = given(EventLogIntl, {
      buttonLabel: 'Journal',
      outcomeUnknown(title) {
        return `${this.buttonLabel} : ${title} ?`;
      },
      severity: (severity) => severity.toUpperCase(),
    });

    expect(words.outcomeUnknown('Achat')).toBe('Journal : Achat ?');
    expect(words.severity('error')).toBe('ERROR');
  });

  it('calls a function that may inject()', () => {
    const label = new InjectionToken('label', { factory: () => 'Journal' });

    const words = given(EventLogIntl, () => ({ buttonLabel: inject(label) }));

    expect(words.buttonLabel).toBe('Journal');
  });

  it('shows the default of a text that throws, reports the error, and tries again the next time', () => {
    const errors = new HeardErrors();
    TestBed.configureTestingModule({ providers: [{ provide: ErrorHandler, useValue: errors }] });
    const loaded = signal(false);
    const late = (text: string) => {
      if (!loaded()) throw new Error('not loaded');
      return text;
    };
    const words = given(FrenchIntl, {
      buttonLabel: () => late('Historique'),
      severity: () => late('Erreur'),
      locale: () => late('fr'),
    });
    const shown = computed(() => [words.buttonLabel, words.severity('error'), words.locale]);
    expect(shown()).toEqual(['Journal', 'Error', 'en-US']);
    expect(errors.messages).toEqual(['not loaded', 'not loaded', 'not loaded']);

    loaded.set(true);

    expect(shown()).toEqual(['Historique', 'Erreur', 'fr']);
  });

  it('shows the defaults if the function that returns the texts throws', () => {
    const errors = new HeardErrors();
    TestBed.configureTestingModule({ providers: [{ provide: ErrorHandler, useValue: errors }] });
    const words = given(FrenchIntl, () => {
      throw new Error('no translations');
    });

    expect(words.buttonLabel).toBe('Journal');
    expect(errors.messages).toEqual(['no translations']);
  });

  it('changes the texts of a translation', () => {
    const words = given(FrenchIntl, { buttonLabel: 'Historique' });

    expect([words.buttonLabel, words.checkStatus]).toEqual(['Historique', 'Vérifier']);
  });
});

const NEWS = { newest: undefined, total: 0, success: 0, info: 0, warning: 0, error: 0, running: 0 };
