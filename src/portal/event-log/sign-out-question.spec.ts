import { TestBed } from '@angular/core/testing';
import { EventLogService } from 'ngx-session-event-log';

import { button, text } from '../testing/page-elements';
import { SignOutQuestion } from './sign-out-question';
import { LogLanguageChoice } from './words/log-language-choice';

describe('SignOutQuestion', () => {
  const log = () => TestBed.inject(EventLogService);
  const dialog = () => document.querySelector<HTMLDialogElement>('dialog[open]');

  /** Asks, waits for the question, and gives an answer. */
  async function askAndAnswer(answer: string): Promise<boolean> {
    const asked = TestBed.inject(SignOutQuestion).ask();
    for (let turn = 0; turn < 200 && !dialog(); turn++)
      await new Promise((resolve) => setTimeout(resolve, 5));
    button(dialog() ?? document.body, answer).click();
    return asked;
  }

  it('asks nothing when there is no error that was not seen', async () => {
    log().success({ type: 'profile.update', title: 'Your profile was updated' });
    expect(await TestBed.inject(SignOutQuestion).ask()).toBeTrue();
  });

  it('lets the user stay, or sign out', async () => {
    log().error({ type: 'service.deploy', title: 'Not deployed' });
    expect(await askAndAnswer('Stay')).toBeFalse();
    log().error({ type: 'service.deploy', title: 'Not deployed either' });
    expect(await askAndAnswer('Sign out')).toBeTrue();
  });

  it('asks in the language of the log', async () => {
    await TestBed.inject(LogLanguageChoice).choose('de');
    log().error({ type: 'service.deploy', title: 'Nicht eingerichtet' });
    const asked = TestBed.inject(SignOutQuestion).ask();
    for (let turn = 0; turn < 200 && !dialog(); turn++)
      await new Promise((resolve) => setTimeout(resolve, 5));
    expect(text(dialog()?.querySelector('h2') ?? null)).toBe('Sie haben 1 Fehler noch nicht gesehen');
    button(dialog() ?? document.body, 'Bleiben').click();
    expect(await asked).toBeFalse();
  });

  it('keeps nobody when it cannot be loaded', async () => {
    spyOn(TestBed.inject(LogLanguageChoice), 'openPage').and.rejectWith(new Error('Offline'));
    log().error({ type: 'service.deploy', title: 'Not deployed' });
    expect(await TestBed.inject(SignOutQuestion).ask()).toBeTrue();
  });
});
