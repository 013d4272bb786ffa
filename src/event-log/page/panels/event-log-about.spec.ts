import { Location } from '@angular/common';
import { ErrorHandler } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MAT_DIALOG_DEFAULT_OPTIONS } from '@angular/material/dialog';
import axe from 'axe-core';
import { EventLogIntl, type EventLogService } from 'ngx-session-event-log';

import { openLogPage } from '../spec-support/open-log-page';
import { EventLogPageIntl } from '../words/event-log-page-intl';

function logSome(log: EventLogService): void {
  log.success({ type: 'a.do', title: 'One' });
  log.info({ type: 'b.do', title: 'Card 4111 1111 1111 1111 and card 5555 5555 5555 4444' });
  log.error({ type: 'c.do', title: 'Three', message: 'password=hunter2-and-more' });
}

describe('EventLogAbout', () => {
  it('says what is recorded, and since when', async () => {
    const { page } = await openLogPage(logSome);
    const [scope] = await page.getRecorded();
    expect(scope).toMatch(/^Only what you have done in this browser tab since .*2030.*\d{1,2}:\d{2}/);
  });

  it('states the capacity, and how many events were dropped', async () => {
    const { page, log, settle } = await openLogPage(logSome, { capacity: 3 });
    expect((await page.getRecorded())[1]).toBe('Holds up to 3 events; 3 so far.');
    log.success({ type: 'd.do', title: 'Four' });
    await settle();
    expect((await page.getRecorded())[1]).toBe(
      'Holds up to 3 events; 3 so far. 1 older event was removed to make room for newer ones.',
    );
  });

  it('is in a dialog, which going back closes, whatever default options the application has', async () => {
    // As in Angular Material's guide: these replace all that Material would set.
    const useValue = { hasBackdrop: false };
    TestBed.configureTestingModule({ providers: [{ provide: MAT_DIALOG_DEFAULT_OPTIONS, useValue }] });
    const { page, router, settle } = await openLogPage(logSome);
    await router.navigateByUrl('/event-log?severity=success');
    await page.getRecorded();
    const dialog = () => document.querySelector('mat-dialog-container');
    expect(dialog()?.getAttribute('role')).toBe('dialog');
    TestBed.inject(Location).back();
    await settle();
    expect(dialog()).toBeNull();
  });

  it('has bullets, even if a style sheet removes those of all lists', async () => {
    const { page } = await openLogPage(logSome);
    const reset = document.head.appendChild(document.createElement('style'));
    reset.textContent = 'ul { list-style: none }';
    await page.getRecorded();
    const lists = document.querySelectorAll('event-log-about ul');
    expect([...lists].map((list) => getComputedStyle(list).listStyleType)).toEqual(['disc', 'disc']);
    reset.remove();
  });

  it('says how many values were withheld', async () => {
    const { page, log, settle } = await openLogPage(logSome);
    expect((await page.getRecorded())[2]).toMatch(/^3 values were withheld, /);
    log.endSession();
    await settle();
    expect((await page.getRecorded())[2]).toMatch(/^No values had to be withheld/);
  });

  it('says what is not recorded, with the lines of the application', async () => {
    const notRecorded = (locale: string) => (locale === 'de' ? ['Nutzung'] : ['Usage']);
    const { page, settle } = await openLogPage(logSome, { notRecorded });
    const text = (await page.getRecorded()).join('\n');
    for (const kind of ['view', 'background', 'other tabs', 'Usage']) expect(text).toContain(kind);
    const words = TestBed.inject(EventLogIntl);
    words.locale = 'de';
    TestBed.inject(EventLogPageIntl).notRecordedKinds = ['Was Roboter tun'];
    words.changes.next();
    await settle();
    expect((await page.getRecorded()).slice(-2)).toEqual(['Was Roboter tun', 'Nutzung']);
  });

  it('works without the lines of the application if these throw', async () => {
    const error = new Error('No words');
    const handler = { handleError: jasmine.createSpy('handleError') };
    TestBed.configureTestingModule({ providers: [{ provide: ErrorHandler, useValue: handler }] });
    const notRecorded = () => {
      throw error;
    };
    const { page } = await openLogPage(logSome, { notRecorded });
    expect(await page.getRecorded()).toContain(jasmine.stringContaining('other tabs'));
    expect(handler.handleError).toHaveBeenCalledOnceWith(error);
  });

  it('links to the Activity Log if there is one', async () => {
    const activityLog = { link: '/activity?tab=user', label: 'Company activity' };
    const { page } = await openLogPage(logSome, { activityLog });
    await page.getRecorded();
    const link = document.querySelector('event-log-about a');
    expect(link?.textContent).toBe('Company activity');
    expect(link?.getAttribute('href')).toBe('/activity?tab=user');
  });

  it('works before anything has happened', async () => {
    const { page } = await openLogPage();
    expect((await page.getRecorded())[1]).toBe('Holds up to 1,000 events; 0 so far.');
  });

  it('has no accessibility violations', async () => {
    const { page } = await openLogPage(logSome, { activityLog: { link: '/activity' } });
    await page.getRecorded();
    const element = document.querySelector('mat-dialog-container') ?? document.body;
    const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
    expect((await axe.run(element, { rules })).violations).toEqual([]);
  });
});
