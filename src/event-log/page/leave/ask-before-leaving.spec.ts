import { Clipboard } from '@angular/cdk/clipboard';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { ApplicationRef, ErrorHandler, Injector, provideZonelessChangeDetection } from '@angular/core';
import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MatDialog } from '@angular/material/dialog';
import axe from 'axe-core';
import { EventLogService } from 'ngx-session-event-log';
import { EventLogLeaveQuestionHarness } from 'ngx-session-event-log/testing';

import { askBeforeLeaving } from './ask-before-leaving';

@Component({
  selector: 'event-log-sign-out',
  template: '<button type="button">Sign out</button>',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
class SignOut {}

describe('askBeforeLeaving', () => {
  let log: EventLogService;
  let button: HTMLElement | null;

  const ask = () => askBeforeLeaving(TestBed.inject(Injector));

  /** Returns the question, once it is shown. */
  async function shown(): Promise<EventLogLeaveQuestionHarness> {
    const loader = TestbedHarnessEnvironment.documentRootLoader(fixture);
    for (let turn = 0; turn < 200 && !document.activeElement?.closest('event-log-leave-question'); turn++) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    return loader.getHarness(EventLogLeaveQuestionHarness);
  }

  let fixture: ReturnType<typeof TestBed.createComponent<SignOut>>;

  beforeEach(() => {
    TestBed.configureTestingModule({ providers: [provideZonelessChangeDetection()] });
    log = TestBed.inject(EventLogService);
    fixture = TestBed.createComponent(SignOut);
    button = (fixture.nativeElement as HTMLElement).querySelector('button');
    button?.focus();
  });

  afterEach(() => {
    expect(document.querySelector('event-log-leave-question')).toBeNull();
  });

  it('does not ask if nothing unseen would be lost', async () => {
    expect(await ask()).toBeTrue();
    log.warning({ type: 'a.do', title: 'Not sure' });
    log.error({ type: 'a.do', title: 'Seen' });
    log.markSeen();
    log.success({ type: 'a.do', title: 'Done' });
    expect(await ask()).toBeTrue();
  });

  it('shows the errors, and that the outcome of what is running will be lost', async () => {
    log.start({ type: 'a.do', title: 'Doing' });
    for (const title of ['One', 'Two', 'Three', 'Four']) log.error({ type: 'a.do', title });
    const going = ask();
    const question = await shown();
    expect(await question.getTitle()).toBe('You have 4 unseen errors');
    expect(await question.getErrors()).toEqual(['Four', 'Three', 'Two']);
    expect(await question.getText()).toContain('1 operation is still in progress');
    await question.choose('Stay');
    expect(await going).toBeFalse();
  });

  it('focuses the answer that loses nothing, and returns the focus', async () => {
    log.error({ type: 'a.do', title: 'Not done' });
    const going = ask();
    const question = await shown();
    expect(document.activeElement?.textContent.trim()).toBe('Stay');
    const { violations } = await axe.run('event-log-leave-question', {
      rules: { 'color-contrast': { enabled: false } },
    });
    expect(violations).toEqual([]);
    await question.choose('Stay');
    expect(await going).toBeFalse();
    expect(document.activeElement).toBe(button);
    expect(log.unseen().error).toBe(1);
  });

  it('uses singular and plural', async () => {
    log.error({ type: 'a.do', title: 'Not done' });
    const one = ask();
    const question = await shown();
    expect(await question.getTitle()).toBe('You have 1 unseen error');
    expect(await question.getText()).toContain('and with it this error. You can copy it for support first.');
    await question.choose('Stay');
    await one;
    log.error({ type: 'a.do', title: 'Nor this' });
    const two = ask();
    expect(await (await shown()).getText()).toContain('and with it these errors.');
    await (await shown()).choose('Stay');
    expect(await two).toBeFalse();
  });

  it('continues when the user says so', async () => {
    log.error({ type: 'a.do', title: 'Not done' });
    const going = ask();
    await (await shown()).choose('Sign out');
    expect(await going).toBeTrue();
  });

  it('copies all errors of the session for support, and continues', async () => {
    const copy = spyOn(TestBed.inject(Clipboard), 'copy').and.returnValue(true);
    log.error({ type: 'a.do', title: 'Seen before' });
    log.markSeen();
    log.success({ type: 'a.do', title: 'Done' });
    log.error({ type: 'a.do', title: 'Not done', traceId: 'a'.repeat(32) });
    const going = ask();
    await (await shown()).choose('Copy and sign out');
    expect(await going).toBeTrue();
    const text = copy.calls.mostRecent().args[0];
    expect(text.match(/^### .*/gm)).toEqual(['### Error: Not done', '### Error: Seen before']);
    expect(text).toContain('a'.repeat(32));
    expect(text).toContain('2 of 3 events');
  });

  it('stays if nothing could be copied, and says so', async () => {
    spyOn(TestBed.inject(Clipboard), 'copy').and.returnValue(false);
    log.error({ type: 'a.do', title: 'Not done' });
    const going = ask();
    const question = await shown();
    await question.choose('Copy and sign out');
    expect(await question.getText()).toContain('The browser did not allow copying.');
    await question.choose('Sign out');
    expect(await going).toBeTrue();
  });

  it('takes Escape as Stay', async () => {
    log.error({ type: 'a.do', title: 'Not done' });
    const going = ask();
    await shown();
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', keyCode: 27, bubbles: true, cancelable: true }),
    );
    expect(await going).toBeFalse();
    expect(document.activeElement).toBe(button);
  });

  it('asks once about the same errors', async () => {
    log.error({ type: 'a.do', title: 'Not done' });
    const first = ask();
    await (await shown()).choose('Stay');
    expect(await first).toBeFalse();
    expect(await ask()).toBeTrue();
    log.error({ type: 'a.do', title: 'Another' });
    const second = ask();
    await (await shown()).choose('Stay');
    expect(await second).toBeFalse();
  });

  it('gives one answer to all callers until there is one', async () => {
    log.error({ type: 'a.do', title: 'Not done' });
    const first = ask();
    const second = ask();
    const question = await shown();
    const third = ask();
    await question.choose('Stay');
    expect(await Promise.all([first, second, third])).toEqual([false, false, false]);
  });

  it('does not ask if the session ends before the question is loaded', async () => {
    log.error({ type: 'a.do', title: 'Not done' });
    const going = ask();
    log.endSession();
    expect(await going).toBeFalse();
  });

  it('does not keep the user from leaving if the question cannot be shown', async () => {
    const handled = spyOn(TestBed.inject(ErrorHandler), 'handleError');
    spyOn(MatDialog.prototype, 'open').and.throwError('not loaded');
    log.error({ type: 'a.do', title: 'Not done' });

    expect(await ask()).toBeTrue();
    expect(handled).toHaveBeenCalledWith(new Error('not loaded'));
  });

  it('closes when the session ends', async () => {
    log.error({ type: 'a.do', title: 'Not done' });
    const going = ask();
    await shown();
    log.endSession();
    TestBed.inject(ApplicationRef).tick();
    expect(await going).toBeFalse();
  });
});
