import { Clipboard } from '@angular/cdk/clipboard';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { ChangeDetectionStrategy, Component } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { virtual } from '@guidepup/virtual-screen-reader';
import { EventLogButton, EventLogService, provideEventLog } from 'ngx-session-event-log';
import { withPeek } from 'ngx-session-event-log/peek';
import {
  EventLogButtonHarness,
  EventLogPeekHarness,
  provideEventLogTesting,
} from 'ngx-session-event-log/testing';
import { firstValueFrom } from 'rxjs';

import { openLogPage } from './page/spec-support/open-log-page';

@Component({
  selector: 'event-log-spoken-shell',
  imports: [EventLogButton],
  template: '<header><event-log-button peek /></header>',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
class Shell {}

@Component({ selector: 'event-log-elsewhere', template: '', changeDetection: ChangeDetectionStrategy.OnPush })
class Elsewhere {}

/** Removes times, which differ between time zones and browsers. */
function withoutTimes(phrase: string): string {
  return phrase
    .replaceAll(/\d{1,2}:\d\d(?::\d\d)?[\s\u202f]?[AP]M/g, 'TIME')
    .replaceAll(/TIME (?:GMT|UTC)\S*/g, 'TIME')
    .trim();
}

/** Returns the phrases spoken since the last call. */
async function spoken(): Promise<string[]> {
  const phrases = (await virtual.spokenPhraseLog()).map(withoutTimes).filter(Boolean);
  await virtual.clearSpokenPhraseLog();
  return phrases;
}

/** Leaves out ends, beginnings of paragraphs, and repetitions for one element. */
function withoutEnds(phrases: readonly string[]): string[] {
  return phrases
    .filter((phrase) => !/^(?:end\b|paragraph$|rowgroup$)/.test(phrase))
    .filter((phrase, at, all) => phrase !== all[at - 1]);
}

/** Reads an element from start to end, as a user does with the key for “next”. */
async function read(container: Element): Promise<string[]> {
  await virtual.stop();
  await virtual.start({ container });
  const first = virtual.activeNode;
  const begin = await virtual.lastSpokenPhrase();
  do await virtual.next();
  while (virtual.activeNode !== first || (await virtual.lastSpokenPhrase()) !== begin);
  return (await spoken()).slice(0, -1);
}

/** Waits until the page and the screen reader have processed what happened. */
async function settle(fixture: ComponentFixture<unknown>): Promise<void> {
  await firstValueFrom(TestBed.inject(EventLogService).entries$);
  await fixture.whenStable();
}

/** Two orders: one succeeded, one failed. */
function fill(log: EventLogService): void {
  log.success({
    type: 'order.place',
    title: 'Order 7 placed',
    resource: { label: 'Order 7', link: '/orders/7' },
  });
  log.error({
    type: 'order.place',
    title: 'Order 8 was not placed',
    message: 'Sydney is full.',
    reason: 'No port is free.',
  });
}

describe('A screen reader', () => {
  afterEach(() => virtual.stop());

  async function openToolbar() {
    TestBed.configureTestingModule({
      providers: [
        provideRouter([{ path: '**', component: Elsewhere }]),
        provideEventLog({}, withPeek()),
        provideEventLogTesting(),
      ],
    });
    const fixture = TestBed.createComponent(Shell);
    await fixture.whenStable();
    return { fixture, log: TestBed.inject(EventLogService), element: fixture.nativeElement as HTMLElement };
  }

  async function openPage() {
    const { page, element, router } = await openLogPage(fill);
    return { page, element, fixture: router.fixture };
  }

  it('announces new events, and reads the icon with its counts', async () => {
    const { fixture, log, element } = await openToolbar();
    await virtual.start({ container: element });
    await spoken();
    jasmine.clock().install();
    fill(log);
    TestBed.tick();
    jasmine.clock().tick(1_000);
    TestBed.tick();
    jasmine.clock().uninstall();
    await settle(fixture);
    expect(await spoken()).toEqual(['polite: 2 new events: 1 error']);
    expect(withoutEnds(await read(element))).toEqual([
      'banner',
      '2 new events: 1 error',
      'button, Session event log, 2 new events, 1 error, not expanded, has popup dialog',
    ]);
  });

  it('reads the peek from its heading, newest event first', async () => {
    const { fixture, log, element } = await openToolbar();
    fill(log);
    const loader = TestbedHarnessEnvironment.loader(fixture);
    await (await loader.getHarness(EventLogButtonHarness)).click();
    await loader.getHarness(EventLogPeekHarness);
    const peek = element.querySelector('event-log-peek');
    expect(withoutEnds(await read(peek!))).toEqual([
      'dialog, Session event log',
      'heading, Session event log, level 2',
      'link, View all',
      'View all',
      'list',
      'listitem, level 1, position 1, set size 2',
      'Error',
      'time',
      'TIME',
      'Order 8 was not placed',
      'Sydney is full.',
      'button, Copy for support, Order 8 was not placed',
      'listitem, level 1, position 2, set size 2',
      'Success',
      'time',
      'TIME',
      'Order 7 placed',
      'link, Order 7',
    ]);
  });

  it('reads the page: summary, tools, filters, and rows', async () => {
    const { element } = await openPage();
    const phrases = withoutEnds(await read(element));
    expect(phrases.slice(0, phrases.indexOf('UTC'))).toEqual([
      'heading, Session Event Log, level 1',
      '2 events since TIME, 1 error',
      'button, Export, not expanded, has popup menu',
      'button, More, not expanded, has popup menu',
      'listbox, Filter by severity, orientated horizontally, not disabled, multi-selectable, not required',
      'option, Success 1, not selected, not disabled, position 1, set size 2',
      'Success',
      '1',
      'option, Error 1, not selected, not disabled, position 2, set size 2',
      'Error',
      '1',
      'table, Session events, row count 3',
      'row, Severity Time Event Resource Duration, row index 1',
      'columnheader, Severity, no defined sort order',
      'button, Severity, Most severe first',
      'columnheader, Time, sorted in descending order',
      'button, Time, Oldest first',
      'columnheader, Event',
      'columnheader, Resource',
      'columnheader, Duration, no defined sort order',
      'button, Duration, Longest first',
      'row, Error TIME Jan 1, 2030 Order 8 was not placed Sydney is full., row index 2',
      'cell, Error',
      'Error',
      'cell, TIME Jan 1, 2030',
      'time, January 1, 2030 at TIME',
      'TIME',
      'Jan 1, 2030',
      'cell, Order 8 was not placed Sydney is full.',
      'Order 8 was not placed',
      'Sydney is full.',
      'cell',
      'button, Copy for support, Order 8 was not placed',
      'button, Show details, Order 8 was not placed, not expanded',
      'row, Success TIME Jan 1, 2030 Order 7 placed Order 7, row index 3',
      'cell, Success',
      'Success',
      'cell, TIME Jan 1, 2030',
      'time, January 1, 2030 at TIME',
      'TIME',
      'Jan 1, 2030',
      'cell, Order 7 placed',
      'Order 7 placed',
      'cell, Order 7',
      'link, Order 7',
      'cell',
      'button, Show details, Order 7 placed, not expanded',
    ]);
  });

  it('reads details in a useful order', async () => {
    const { page, element } = await openPage();
    await (await page.getRow({ title: 'Order 8 was not placed' })).open();
    const details = element.querySelector('event-log-details');
    expect(withoutEnds(await read(details!))).toEqual([
      'term',
      'Reason',
      'definition',
      'No port is free.',
      'button, Copy for support',
      'term',
      'Started',
      'definition',
      'time',
      'January 1, 2030 at TIME',
      'term',
      'Event type',
      'definition',
      'code',
      'order.place',
    ]);
  });

  it('announces how many events a filter leaves', async () => {
    const { fixture, page, element } = await openPage();
    await virtual.start({ container: element });
    await spoken();
    jasmine.clock().install();
    element.querySelectorAll<HTMLElement>('[role=option]').item(1).click();
    TestBed.tick();
    jasmine.clock().tick(2_000);
    TestBed.tick();
    jasmine.clock().uninstall();
    await fixture.whenStable();
    expect(await page.getChosenSeverities()).toEqual(['Error 1']);
    expect(await spoken()).toContain('polite: 1 of 2 events');
  });

  it('announces that a row was copied for support', async () => {
    const { page, element } = await openPage();
    spyOn(TestBed.inject(Clipboard), 'copy').and.returnValue(true);
    await virtual.start({ container: element });
    await spoken();
    await (await page.getRow({ title: 'Order 8 was not placed' })).copyForSupport();
    expect(await spoken()).toContain('polite: Event copied, ready to paste into a ticket.');
  });
});
