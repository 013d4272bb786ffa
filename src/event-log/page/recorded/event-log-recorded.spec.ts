import { TestBed } from '@angular/core/testing';
import axe from 'axe-core';
import { EventLogIntl, type EventLogService } from 'ngx-session-event-log';

import { EventLogPageIntl } from '../words/event-log-page-intl';
import { openLogPage } from '../testing/open-log-page';

function logSome(log: EventLogService): void {
  log.success({ type: 'a.do', title: 'One' });
  log.info({ type: 'b.do', title: 'Card 4111 1111 1111 1111 and card 5555 5555 5555 4444' });
  log.error({ type: 'c.do', title: 'Three', message: 'password=hunter2-and-more' });
}

describe('EventLogRecorded', () => {
  it('says whose events these are, and since when', async () => {
    const { page } = await openLogPage(logSome);
    const [scope] = await page.getRecorded();
    expect(scope).toMatch(/^Only what you did in this browser tab, since .*2030.*\d{1,2}:\d{2}/);
  });

  it('says how many there is room for, and how many made room', async () => {
    const { page, log, settle } = await openLogPage(logSome, { capacity: 3 });
    expect((await page.getRecorded())[1]).toBe('There is room for 3 events, of which 3 are taken.');
    log.success({ type: 'd.do', title: 'Four' });
    await settle();
    expect((await page.getRecorded())[1]).toBe(
      'There is room for 3 events, of which 3 are taken. 1 older event made room for newer ones.',
    );
  });

  it('says how many values were withheld from them', async () => {
    const { page, log, settle } = await openLogPage(logSome);
    expect((await page.getRecorded())[2]).toMatch(/^3 values were withheld from them/);
    log.endSession();
    await settle();
    expect((await page.getRecorded())[2]).toMatch(/^No value had to be withheld/);
  });

  it('says what is not there, in the words of the application', async () => {
    const { page, settle } = await openLogPage(logSome);
    const text = (await page.getRecorded()).join('\n');
    for (const kind of ['look at', 'background', 'Usage', 'performance', 'prices', 'API keys']) {
      expect(text).toContain(kind);
    }
    TestBed.inject(EventLogPageIntl).notRecordedKinds = ['Whatever the robots do'];
    TestBed.inject(EventLogIntl).changes.next();
    await settle();
    expect(await page.getRecorded()).toContain('Whatever the robots do');
    expect(await page.getRecorded()).not.toContain(jasmine.stringContaining('API keys'));
  });

  it('leads to the Activity Log where there is one', async () => {
    const activityLog = { link: '/activity?tab=user', label: 'Company activity' };
    const { page, element } = await openLogPage(logSome, { activityLog });
    await page.getRecorded();
    const link = element.querySelector('event-log-recorded a');
    expect(link?.textContent).toBe('Company activity');
    expect(link?.getAttribute('href')).toBe('/activity?tab=user');
  });

  it('says so also before anything has happened', async () => {
    const { page } = await openLogPage();
    expect((await page.getRecorded())[1]).toBe('There is room for 1,000 events, of which 0 are taken.');
  });

  it('has no accessibility violations when it is open', async () => {
    const { page, element } = await openLogPage(logSome, { activityLog: { link: '/activity' } });
    await page.getRecorded();
    const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
    expect((await axe.run(element, { rules })).violations).toEqual([]);
  });
});
