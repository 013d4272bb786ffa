import { Location } from '@angular/common';
import { TestBed } from '@angular/core/testing';
import { NavigationEnd, Router } from '@angular/router';
import type { EventLogService } from 'ngx-session-event-log';
import { EventLogPageHarness } from 'ngx-session-event-log/testing';
import { filter, firstValueFrom } from 'rxjs';

import { EventLogPage } from '../event-log-page';
import { type OpenLogPage, openLogPage } from '../spec-support/open-log-page';

function logSome(log: EventLogService): void {
  log.success({
    type: 'service.deploy',
    title: 'Port deployed',
    resource: { label: 'Port 7', link: '/services' },
  });
  log.error({ type: 'service.deploy', title: 'VXC not deployed' });
  log.success({ type: 'profile.update', title: 'Profile saved' });
}

/** Opens the page with a history in which the browser can go back and forward. */
async function open(url = '/event-log'): Promise<OpenLogPage> {
  const opened = await openLogPage(logSome, {}, url);
  TestBed.inject(Router).setUpLocationChangeListener();
  return opened;
}

const url = () => decodeURIComponent(TestBed.inject(Router).url);

const titles = async ({ page }: OpenLogPage) =>
  Promise.all((await page.getRows()).map((row) => row.getTitle()));

/** Leaves the search field. */
async function leaveSearch({ element, router }: OpenLogPage): Promise<void> {
  element.querySelector('input')?.dispatchEvent(new Event('change'));
  await router.fixture.whenStable();
}

function nextNavigation(): Promise<unknown> {
  return firstValueFrom(
    TestBed.inject(Router).events.pipe(filter((event) => event instanceof NavigationEnd)),
  );
}

async function go(opened: OpenLogPage, steps: number): Promise<void> {
  const arrived = nextNavigation();
  TestBed.inject(Location).historyGo(steps);
  await arrived;
  await opened.router.fixture.whenStable();
}

describe('the URL of the log page', () => {
  it('contains filters and search', async () => {
    const opened = await open();
    await opened.page.filterBySeverity('error', 'success');
    await opened.page.filterByCategory('Service');
    await opened.page.search('port type:service.*');
    await leaveSearch(opened);
    expect(url()).toBe('/event-log?severity=success,error&category=service&q=port type:service.*');
    await opened.page.filterBySeverity();
    await opened.page.filterByCategory('All categories');
    await opened.page.search('');
    await leaveSearch(opened);
    expect(url()).toBe('/event-log');
  });

  it('restores the view when it is opened', async () => {
    const opened = await open('/event-log?q=deployed&severity=success&category=service');
    expect(await titles(opened)).toEqual(['Port deployed']);
    expect(await opened.page.getSearch()).toBe('deployed');
    expect(url()).toBe('/event-log?q=deployed&severity=success&category=service');
  });

  it('ignores invalid values', async () => {
    const opened = await open('/event-log?severity=bad&from=noon&sort=sideways&group=7');
    expect((await titles(opened)).length).toBe(3);
  });

  it('keeps the parameters and the fragment of the application', async () => {
    const opened = await open('/event-log?tenant=7#top');
    await opened.page.filterBySeverity('error');
    expect(url()).toBe('/event-log?tenant=7&severity=error#top');
    await opened.router.navigateByUrl('/event-log?tenant=8&severity=error#top');
    expect(await titles(opened)).toEqual(['VXC not deployed']);
  });

  it('goes back and forward choice by choice, not letter by letter', async () => {
    const opened = await open();
    await opened.page.filterBySeverity('success');
    await opened.page.search('po');
    await leaveSearch(opened);
    await opened.page.search('port');
    await leaveSearch(opened);
    expect(await titles(opened)).toEqual(['Port deployed']);
    await go(opened, -1);
    expect((await titles(opened)).length).toBe(3);
    expect(await opened.page.getSearch()).toBe('');
    await go(opened, 1);
    expect(await titles(opened)).toEqual(['Port deployed']);
    expect(await opened.page.getSearch()).toBe('port');
  });

  it('restores the view after another page', async () => {
    const opened = await open();
    await opened.page.search('port');
    await leaveSearch(opened);
    await opened.router.navigateByUrl('/services');
    await go(opened, -1);
    const page = await opened.loader.getHarness(EventLogPageHarness);
    expect(await titles({ ...opened, page })).toEqual(['Port deployed']);
  });

  it('never contains a secret', async () => {
    const opened = await open();
    await opened.page.filterBySeverity('error');
    for (const secret of [
      '4111 1111 1111 1111',
      'password=hunter22',
      'Bearer abcdefgh12345678',
      '"pin: 1234"',
    ]) {
      await opened.page.search(secret);
      await leaveSearch(opened);
      expect(url()).toBe('/event-log?severity=error');
      expect(await opened.page.getSearch()).toBe(secret);
    }
    await opened.page.search('trace:0af7651916cd43dd8448eb211c80319c');
    await leaveSearch(opened);
    expect(url()).toContain('q=trace:0af7651916cd43dd8448eb211c80319c');
  });

  it('loses a secret that it was opened with', async () => {
    const opened = await open('/event-log?q=password%3Dhunter22');
    await leaveSearch(opened);
    expect(url()).toBe('/event-log');
  });
});

describe('while the user types', () => {
  afterEach(() => jasmine.clock().uninstall());

  it('waits for a pause, and is not undone by a navigation of the application', async () => {
    const opened = await open();
    jasmine.clock().install();
    await opened.page.search('port');
    expect(url()).toBe('/event-log');
    await opened.router.navigateByUrl('/event-log?tenant=7');
    expect(await opened.page.getSearch()).toBe('port');
    const written = nextNavigation();
    jasmine.clock().tick(400);
    await written;
    expect(url()).toBe('/event-log?tenant=7&q=port');
  });

  it('does not cancel a navigation in progress', async () => {
    const opened = await open();
    const router = TestBed.inject(Router);
    let load: () => void = () => undefined;
    const loaded = new Promise<boolean>((resolve) => (load = () => resolve(true)));
    router.config.unshift({ path: 'lazy', canMatch: [() => loaded], loadComponent: () => EventLogPage });
    jasmine.clock().install();
    await opened.page.search('port');
    const going = router.navigateByUrl('/lazy');
    jasmine.clock().tick(400);
    await Promise.resolve();
    load();
    expect(await going).toBeTrue();
    expect(url()).toBe('/lazy');
  });

  it('is written after a navigation in progress was cancelled', async () => {
    const opened = await open();
    const router = TestBed.inject(Router);
    let refuse: () => void = () => undefined;
    const refused = new Promise<boolean>((resolve) => (refuse = () => resolve(false)));
    router.config.unshift({ path: 'refused', canActivate: [() => refused], children: [] });
    jasmine.clock().install();
    await opened.page.search('port');
    const going = router.navigateByUrl('/refused');
    jasmine.clock().tick(400);
    const written = nextNavigation();
    refuse();
    expect(await going).toBeFalse();
    await written;
    expect(url()).toBe('/event-log?q=port');
  });
});
