import { Clipboard } from '@angular/cdk/clipboard';
import { TestBed } from '@angular/core/testing';

import { EventLogPeekIntl } from './event-log-peek-intl';
import { log, setUpPeek } from './spec-support/set-up-peek';

describe('Copying from the peek', () => {
  it('copies a warning or an error for support, as the page does, and says so', async () => {
    const { open, dialog } = await setUpPeek();
    const copy = spyOn(TestBed.inject(Clipboard), 'copy').and.callThrough();
    log().success({ type: 'a.do', title: 'Done' });
    log().error({ type: 'a.do', title: 'Not done', message: 'It is full.', traceId: 'a'.repeat(32) });
    log().start({ type: 'a.do', title: 'Doing' });
    const peek = await open();
    expect(dialog()?.querySelectorAll('.event-log-peek-copy').length).toBe(1);
    expect(await peek.getCopied()).toBeNull();
    const told = async () => {
      await peek.copyForSupport('Not done');
      return peek.getCopied();
    };
    copy.and.returnValue(true);
    expect(await told()).toBe('Copied');
    expect(dialog()?.querySelector('.event-log-peek-copy')?.textContent.trim()).toBe('Copied');
    const text = copy.calls.mostRecent().args[0];
    expect(text).toMatch(/^### Error: Not done\n\nIt is full\.\n\n- \*\*Trace ID:\*\* `a{32}`/);
    expect(text).toContain('1 of 3 events');
    copy.and.returnValue(false);
    expect(await told()).toBe('The browser did not allow copying.');
  });

  it('stays open while the browser takes what is copied from a field with the focus', async () => {
    const { open, dialog } = await setUpPeek();
    log().error({ type: 'a.do', title: 'Not done' });
    const peek = await open();
    dialog()?.querySelector<HTMLElement>('.event-log-peek-copy')?.focus();
    await peek.copyForSupport('Not done');
    expect(await peek.getCopied()).not.toBeNull();
    expect(dialog()).not.toBeNull();
    expect(document.activeElement?.className).toContain('event-log-peek-copy');
  });

  it('copies in the words of the page that a translation of the peek has', async () => {
    const { open } = await setUpPeek();
    const copy = spyOn(TestBed.inject(Clipboard), 'copy').and.returnValue(true);
    TestBed.inject(EventLogPeekIntl).pageWords = () =>
      import('ngx-session-event-log/locales/de/page').then((page) => page.GermanEventLogPageIntl);
    log().error({ type: 'a.do', title: 'Nicht erledigt', traceId: 'a'.repeat(32) });
    await (await open()).copyForSupport('Nicht erledigt');
    expect(copy.calls.mostRecent().args[0]).toContain('**Begonnen:**');
  });
});
