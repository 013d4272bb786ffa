import { type Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';

import { ArabicPageWords } from './ar/arabic-page-words';
import { GermanPageWords } from './de/german-page-words';
import { notRecorded } from './not-recorded';

const make = <Words>(words: Type<Words>) => TestBed.runInInjectionContext(() => new words());

describe('the translations of the event log', () => {
  it('name the categories of the portal, and show other categories unchanged', () => {
    expect(make(GermanPageWords).category('payment-card')).toBe('Zahlungskarte');
    expect(make(ArabicPageWords).category('payment-card')).toBe('بطاقة الدفع');
    expect(make(GermanPageWords).category('other-thing')).toBe('Other thing');
  });

  it('list what the portal keeps out of the log', () => {
    const english = notRecorded('en-US');
    expect(english.join()).toContain('billing information');
    for (const locale of ['de-DE', 'ar-EG']) {
      expect(notRecorded(locale).length).toBe(english.length);
      expect(notRecorded(locale)).not.toEqual(english);
    }
  });
});
