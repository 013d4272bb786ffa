import { TestBed } from '@angular/core/testing';
import { EventLogIntl, type EventLogService } from 'ngx-session-event-log';

import { LogView } from '../log/log-view';
import { type OpenLogPage, openLogPage } from '../spec-support/open-log-page';

function logSome(log: EventLogService): void {
  log.success({ type: 'service.deploy', title: 'Port deployed', facts: { speed: '10 Gbps' } });
  log.success({ type: 'profile.update', title: 'Profile saved' });
  log.error({ type: 'service.deploy', title: 'VXC was not deployed', message: 'VLAN in use' });
  log.warning({ type: 'speed-change.approve', title: 'Speed change waits', resource: { label: 'Hamburg' } });
}

describe('the filters of the log page', () => {
  let opened: OpenLogPage;

  beforeEach(async () => (opened = await openLogPage(logSome)));

  const titles = async () => Promise.all((await opened.page.getRows()).map((row) => row.getTitle()));

  it('find words in the event and its details', async () => {
    for (const [text, title] of [
      ['profile', 'Profile saved'],
      ['VLAN', 'VXC was not deployed'],
      ['hamburg', 'Speed change waits'],
      ['gbps port', 'Port deployed'],
    ] as const) {
      await opened.page.search(text);
      expect(await titles()).toEqual([title]);
    }
  });

  it('show how many events are left with all filters', async () => {
    expect(await opened.page.getResults()).toBeNull();
    expect(await opened.page.getSeverityOptions()).toEqual(['Success 2', 'Warning 1', 'Error 1']);
    await opened.page.search('deployed');
    expect(await opened.page.getResults()).toBe('2 of 4 events');
    expect(await opened.page.getSeverityOptions()).toEqual(['Success 1', 'Warning 0', 'Error 1']);
    await opened.page.filterBySeverity('error');
    expect(await opened.page.getResults()).toBe('1 of 4 events');
    expect(await opened.page.getCategoryOptions()).toEqual([
      'All categories',
      'Profile (0)',
      'Service (1)',
      'Speed change (0)',
    ]);
  });

  it('show several severities at once', async () => {
    await opened.page.filterBySeverity('warning', 'error');
    expect(await titles()).toEqual(['Speed change waits', 'VXC was not deployed']);
    await opened.page.filterBySeverity();
    expect((await titles()).length).toBe(4);
  });

  it('refuse a severity that they do not have, instead of leaving all rows', async () => {
    await expectAsync(opened.page.filterBySeverity('info')).toBeRejectedWithError(
      'The severity filter has no option for "info", only: Success 2, Warning 1, Error 1.',
    );
  });

  it('show one category', async () => {
    await opened.page.filterByCategory('Service');
    expect(await titles()).toEqual(['VXC was not deployed', 'Port deployed']);
    await opened.page.filterByCategory('All categories');
    expect((await titles()).length).toBe(4);
  });

  it('stay when new events come, and count them', async () => {
    await opened.page.search('deployed');
    await opened.page.filterBySeverity('error');
    opened.log.error({ type: 'service.deploy', title: 'MCR was not deployed' });
    opened.log.success({ type: 'service.deploy', title: 'IX deployed' });
    await opened.settle();
    expect(await titles()).toEqual(['MCR was not deployed', 'VXC was not deployed']);
    expect(await opened.page.getSearch()).toBe('deployed');
    expect(await opened.page.getSeverityOptions()).toEqual(['Success 2', 'Warning 0', 'Error 2']);
  });

  it('understand typed conditions, and show them as chosen', async () => {
    await opened.page.search('severity:error category:service');
    expect(await titles()).toEqual(['VXC was not deployed']);
    expect(await opened.page.getChosenSeverities()).toEqual(['Error 1']);
    expect(await opened.page.getCategory()).toBe('Service (1)');
    await opened.page.search('severity:err,warn category:service,profile');
    expect(await opened.page.getChosenSeverities()).toEqual(['Warning 0', 'Error 1']);
    expect(await opened.page.getCategory()).toBe('Profile, Service');
    await opened.page.search('category:nothing');
    expect(await opened.page.getCategory()).toBe('None of these');
  });

  it('remove a condition from the search when another is chosen', async () => {
    await opened.page.search('severity:error port category:profile');
    await opened.page.filterBySeverity('success');
    expect(await opened.page.getSearch()).toBe('port category:profile');
    await opened.page.filterByCategory('Service');
    expect(await opened.page.getSearch()).toBe('port');
    expect(await titles()).toEqual(['Port deployed']);
  });

  it('say which conditions in the search are invalid', async () => {
    await opened.page.search('colour:red severity:bad');
    expect(await opened.page.getSearchHints()).toEqual([
      '“colour:” is not a filter, so it is searched for as a word.',
      '“bad” is not a valid value for “severity:”.',
    ]);
    const described =
      opened.element.querySelector('input')?.getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(described.map((id) => document.getElementById(id)?.textContent).join()).toContain('colour');
    await opened.page.search('red');
    expect(await opened.page.getSearchHints()).toEqual([]);
  });

  it('say that nothing matches, with a button to clear them', async () => {
    await opened.page.search('nowhere');
    expect(await opened.page.getEmptyText()).toBe('No events match');
    expect(await titles()).toEqual([]);
    await opened.page.press('Clear filters');
    expect((await titles()).length).toBe(4);
    expect(await opened.page.getSearch()).toBe('');
    expect(document.activeElement?.getAttribute('type')).toBe('search');
  });

  it('clear the search on Escape, and leave the next Escape to the application', async () => {
    await opened.page.showFilters();
    const field = opened.element.querySelector('input');
    const escape = () => {
      const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
      field?.dispatchEvent(event);
      return event.defaultPrevented;
    };
    await opened.page.search('port');
    expect(escape()).toBeTrue();
    expect(await opened.page.getSearch()).toBe('');
    expect(escape()).toBeFalse();
  });

  it('clear on Escape even what was just typed', async () => {
    await opened.page.showFilters();
    const field = opened.element.querySelector('input')!;
    field.value = 'port';
    field.dispatchEvent(new Event('input'));
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', cancelable: true }));
    expect(await opened.page.getSearch()).toBe('');
  });

  it('clear the search with a button that returns the focus', async () => {
    await opened.page.search('port');
    opened.element.querySelector<HTMLElement>('[aria-label="Clear search"]')?.click();
    expect(await opened.page.getSearch()).toBe('');
    expect(document.activeElement).toBe(opened.element.querySelector('input'));
  });

  const KEY_CODES = { ArrowLeft: 37, ArrowRight: 39, Home: 36, End: 35, Enter: 13 };

  const options = () => Array.from(opened.element.querySelectorAll<HTMLElement>('[role="option"]'));

  async function press(key: keyof typeof KEY_CODES): Promise<void> {
    const init = { key, keyCode: KEY_CODES[key], bubbles: true, cancelable: true };
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', init));
    await opened.settle();
  }

  it('are a listbox that the keyboard can use', async () => {
    const focused = () => options().indexOf(document.activeElement as HTMLElement);
    options()[0]?.focus();
    for (const [key, option] of [
      ['ArrowRight', 1],
      ['End', 2],
      ['ArrowLeft', 1],
      ['Home', 0],
      ['ArrowRight', 1],
    ] as const) {
      await press(key);
      expect(focused()).toBe(option);
    }
    await press('Enter');
    expect(await titles()).toEqual(['Speed change waits']);
    expect(options()[1]?.getAttribute('aria-selected')).toBe('true');
    await press('Enter');
    expect((await titles()).length).toBe(4);
  });

  it('follow the text direction', async () => {
    opened.element.dir = 'rtl';
    TestBed.inject(EventLogIntl).changes.next();
    await opened.settle();
    options()[0]?.focus();
    await press('ArrowLeft');
    expect(document.activeElement).toBe(options()[1] ?? null);
  });

  it('have a named listbox with multiple selection', () => {
    const listbox = opened.element.querySelector('[role="listbox"]');
    expect(listbox?.getAttribute('aria-label')).toBe('Filter by severity');
    expect(listbox?.getAttribute('aria-multiselectable')).toBe('true');
  });
});

describe('the announcement of results', () => {
  afterEach(() => jasmine.clock().uninstall());

  it('waits for a pause, and ignores new events', async () => {
    const { element, log, router } = await openLogPage(logSome);
    jasmine.clock().install();
    const view = router.routeDebugElement?.injector.get(LogView);
    const said = () => element.querySelector('.event-log-status')?.textContent.trim();
    view?.search('deplo');
    TestBed.tick();
    jasmine.clock().tick(500);
    view?.search('deployed');
    TestBed.tick();
    jasmine.clock().tick(500);
    TestBed.tick();
    expect(said()).toBe('');
    jasmine.clock().tick(100);
    TestBed.tick();
    expect(said()).toBe('2 of 4 events');
    log.info({ type: 'a.do', title: 'Also deployed' });
    jasmine.clock().tick(5_000);
    TestBed.tick();
    expect(said()).toBe('2 of 4 events');
  });
});
