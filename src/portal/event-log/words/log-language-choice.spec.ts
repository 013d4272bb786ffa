import { TestBed } from '@angular/core/testing';
import { EventLogIntl } from 'ngx-session-event-log';
import type { EventLogPageIntl } from 'ngx-session-event-log/page';

import { LOG_LANGUAGES } from './log-language';
import { LogLanguageChoice } from './log-language-choice';

describe('LogLanguageChoice', () => {
  let choice: LogLanguageChoice;

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [{ provide: EventLogIntl, useFactory: () => TestBed.inject(LogLanguageChoice).intl }],
    });
    choice = TestBed.inject(LogLanguageChoice);
  });

  it('starts in English, from left to right', () => {
    expect(choice.intl.buttonLabel).toBe('Session event log');
    expect(choice.language()).toBe('en');
    expect(choice.direction()).toBe('ltr');
  });

  it('changes the words for all consumers, and notifies them', async () => {
    const words = TestBed.inject(EventLogIntl);
    const changed = jasmine.createSpy('changed');
    words.changes.subscribe(changed);
    await choice.choose('ar');
    expect(words.severity('error')).toBe('خطأ');
    expect(words.locale).toBe('ar-EG');
    expect(choice.direction()).toBe('rtl');
    expect(changed).toHaveBeenCalledTimes(1);
    await choice.choose('en');
    expect(words.severity('error')).toBe('Error');
    expect(changed).toHaveBeenCalledTimes(2);
  });

  it('also changes the words of the page once it has been opened', async () => {
    await choice.choose('de');
    await choice.openPage();
    const words: EventLogPageIntl = choice.pageIntl;
    expect(words.pageTitle).toBe('Sitzungsprotokoll');
    expect(words.severity('error')).toBe('Fehler');
    await choice.choose('en');
    expect(words.pageTitle).toBe('Session Event Log');
    expect(words.severity('error')).toBe('Error');
  });

  it('uses the language that was chosen last', async () => {
    await Promise.all([choice.choose('ar'), choice.choose('de')]);
    expect(choice.language()).toBe('de');
    expect(choice.intl.severity('error')).toBe('Fehler');
  });

  it('keeps its language when another one cannot be loaded', async () => {
    spyOn(LOG_LANGUAGES.de, 'intl').and.rejectWith(new Error('Offline'));
    await expectAsync(choice.choose('de')).toBeRejected();
    await choice.openPage();
    expect(choice.language()).toBe('en');
    expect(choice.pageIntl.pageTitle).toBe('Session Event Log');
  });

  it('shows no error for a language that the user has since changed', async () => {
    spyOn(LOG_LANGUAGES.de, 'intl').and.rejectWith(new Error('Offline'));
    await expectAsync(Promise.all([choice.choose('de'), choice.choose('ar')])).toBeResolved();
    expect(choice.language()).toBe('ar');
  });
});
