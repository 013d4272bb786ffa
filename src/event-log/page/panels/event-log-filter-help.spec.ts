import axe from 'axe-core';
import type { EventLogService } from 'ngx-session-event-log';

import { openLogPage } from '../spec-support/open-log-page';

const TRACE = '0af7651916cd43dd8448eb211c80319c';

function logSome(log: EventLogService): void {
  log.success({ type: 'service.deploy', title: 'Port deployed', resource: { label: 'Port 7' } });
  log.error({ type: 'profile.update', title: 'Profile not saved', traceId: TRACE });
  log.success({ type: 'profile.update', title: 'Profile saved' });
}

describe('the filter help', () => {
  it('has examples from this log, most frequent first', async () => {
    const { page } = await openLogPage(logSome);
    const examples = await page.getFilterExamples();
    const [after, before] = examples.splice(-2);
    expect(examples).toEqual([
      'severity:success',
      'severity:error',
      'category:profile',
      'category:service',
      'type:profile.update',
      'type:service.deploy',
      'resource:"Port 7"',
      'trace:0af76519',
      'has:resource',
      'has:trace',
    ]);
    expect(after).toMatch(/^after:\d\d:\d\d$/);
    expect(before).toMatch(/^before:\d\d:\d\d$/);
  });

  it('adds an example to the search field, and moves the focus there', async () => {
    const { page, element } = await openLogPage(logSome);
    await page.search('saved');
    await page.takeFilterExample('severity:error');
    expect(await page.getSearch()).toBe('saved severity:error ');
    expect(document.activeElement).toBe(element.querySelector('input'));
    expect((await page.getRows()).length).toBe(1);
  });

  it('opens once, however often its button is pressed before it is loaded', async () => {
    const { page, element, settle } = await openLogPage(logSome);
    await page.search('');
    const button = element.querySelector<HTMLElement>('event-log-search [aria-haspopup="dialog"]');
    button?.click();
    button?.click();
    await settle();
    expect(document.querySelectorAll('mat-dialog-container').length).toBe(1);
  });

  it('finds something with each of its examples', async () => {
    const { page } = await openLogPage(logSome);
    const examples = await page.getFilterExamples();
    await page.closePanel();
    for (const example of examples) {
      await page.search('');
      await page.takeFilterExample(example);
      expect(await page.getSearchHints()).toEqual([]);
      if (!example.startsWith('before:')) expect((await page.getRows()).length).toBeGreaterThan(0);
    }
  });

  it('is a dialog that returns the focus to the search field', async () => {
    const { page, element } = await openLogPage(logSome);
    await page.getFilterExamples();
    const dialog = document.querySelector('mat-dialog-container');
    const title = document.getElementById(dialog?.getAttribute('aria-labelledby') ?? '');
    expect(title?.textContent).toBe('Filter help');
    await page.closePanel();
    expect(document.querySelector('mat-dialog-container')).toBeNull();
    expect(document.activeElement).toBe(element.querySelector('input'));
  });

  it('has no accessibility violations', async () => {
    const { page } = await openLogPage(logSome);
    await page.getFilterExamples();
    const element = document.querySelector('mat-dialog-container') ?? document.body;
    const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
    expect((await axe.run(element, { rules })).violations).toEqual([]);
  });
});
