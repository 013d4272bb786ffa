import { TestBed } from '@angular/core/testing';
import { EventLogService } from 'ngx-session-event-log';

import { button, text } from '../testing/page-elements';
import { SignOutQuestion } from './sign-out-question';
import { LogLanguageChoice } from './words/log-language-choice';

describe('SignOutQuestion', () => {
  const log = () => TestBed.inject(EventLogService);
  const heading = () => document.querySelector('mat-dialog-container h2');

  /** Waits until the question has been loaded. */
  async function question(): Promise<HTMLElement> {
    for (let turn = 0; turn < 200 && !heading()?.textContent.trim(); turn++)
      await new Promise((resolve) => setTimeout(resolve, 5));
    return document.querySelector<HTMLElement>('mat-dialog-container') ?? document.body;
  }

  /** Asks, waits for the question and answers it. */
  async function askAndAnswer(answer: string): Promise<boolean> {
    const asked = TestBed.inject(SignOutQuestion).ask();
    button(await question(), answer).click();
    return asked;
  }

  it('does not ask when all errors have been seen', async () => {
    log().success({ type: 'profile.update', title: 'Your profile was updated' });
    expect(await TestBed.inject(SignOutQuestion).ask()).toBeTrue();
  });

  it('resolves to the user’s choice', async () => {
    log().error({ type: 'service.deploy', title: 'Not deployed' });
    expect(await askAndAnswer('Stay')).toBeFalse();
    log().error({ type: 'service.deploy', title: 'Not deployed either' });
    expect(await askAndAnswer('Sign out')).toBeTrue();
  });

  it('asks in the language of the log', async () => {
    await TestBed.inject(LogLanguageChoice).choose('de');
    log().error({ type: 'service.deploy', title: 'Nicht eingerichtet' });
    const asked = TestBed.inject(SignOutQuestion).ask();
    const asking = await question();
    expect(text(heading())).toBe('Sie haben 1 Fehler noch nicht gesehen');
    button(asking, 'Bleiben').click();
    expect(await asked).toBeFalse();
  });

  it('signs out when it cannot be loaded', async () => {
    spyOn(TestBed.inject(LogLanguageChoice), 'openPage').and.rejectWith(new Error('Offline'));
    log().error({ type: 'service.deploy', title: 'Not deployed' });
    expect(await TestBed.inject(SignOutQuestion).ask()).toBeTrue();
  });
});
