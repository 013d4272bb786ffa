import { Clipboard } from '@angular/cdk/clipboard';
import { TestBed } from '@angular/core/testing';
import axe from 'axe-core';
import { EventLogService } from 'ngx-session-event-log';
import { makeBundle } from 'ngx-session-event-log/export';
import {
  ɵEventLogDetailsHarness as EventLogDetailsHarness,
  EventLogViewerHarness,
} from 'ngx-session-event-log/testing';

import { openLogPage } from '../spec-support/open-log-page';

const TRACE = '0af7651916cd43dd8448eb211c80319c';

/** Makes a file with a bundle of another user's events. */
async function bundleFile(name = 'their.bundle.json', count = 2): Promise<File> {
  const log = TestBed.inject(EventLogService);
  const resource = { label: 'Edge', link: '/services/1' };
  const link = { label: 'Check status', link: '/services/1' };
  const remedy = { form: '/order', fields: [{ pointer: '#/vlan', message: 'In use' }] };
  log.success({ type: 'a.do', title: 'Theirs first', resource, remedy });
  log.warning({ type: 'a.do', title: 'Theirs second', link, traceId: TRACE, message: 'pin: 123456' });
  for (let at = 2; at < count; at++) log.info({ type: 'b.do', title: `Theirs ${at}` });
  const info = {
    session: log.session(),
    exportedAt: Date.UTC(2030, 0, 1),
    timeZone: 'Asia/Tokyo',
    build: '2.4.1',
    dropped: 7,
    filteredOut: 3,
  };
  const bundle = await makeBundle([...log.entries()].reverse().slice(0, count), info);
  log.endSession();
  return new File([bundle], name);
}

async function openViewer() {
  const opened = await openLogPage(undefined, {
    activityLog: { link: '/activity', traceParameter: 'traceId' },
  });
  await opened.router.navigateByUrl('/event-log/viewer');
  const viewer = await opened.loader.getHarness(EventLogViewerHarness);
  const choose = async (file: File) => {
    const input = opened.element.querySelector<HTMLInputElement>('input[type="file"]')!;
    const files = new DataTransfer();
    files.items.add(file);
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
    await opened.router.fixture.whenStable();
  };
  return { ...opened, viewer, choose };
}

describe('EventLogViewer', () => {
  it('has a heading, and moves the focus to it', async () => {
    const { element } = await openViewer();
    expect(document.activeElement).toBe(element.querySelector('h1'));
    expect(element.querySelector('header a')?.getAttribute('href')).toBe('/event-log');
  });

  it('shows the events of a bundle, newest first, and their origin', async () => {
    const { viewer, choose } = await openViewer();
    await choose(await bundleFile());
    const titles = await Promise.all((await viewer.getRows()).map((row) => row.getTitle()));
    expect(titles).toEqual(['Theirs second', 'Theirs first']);
    expect(await viewer.getFacts()).toEqual(
      jasmine.objectContaining({
        Events: '2 of 5 events',
        'Time zone': 'Asia/Tokyo',
        Build: '2.4.1',
        'Older events removed': '7',
        Withheld: '1 value withheld: 1 one-time code',
      }),
    );
    expect(await viewer.getStatus()).toBe('Showing 2 events from their.bundle.json.');
  });

  it('adds nothing to the log of the session', async () => {
    const { choose, log } = await openViewer();
    const file = await bundleFile();
    await choose(file);
    expect(log.entries()).toEqual([]);
    expect(log.available()).toBeFalse();
  });

  it('has no links to resources, actions or the Activity Log', async () => {
    const { viewer, choose, element } = await openViewer();
    await choose(await bundleFile());
    for (const row of await viewer.getRows()) await row.open();
    expect(element.querySelectorAll('event-log-list a').length).toBe(0);
    expect(element.querySelector('event-log-table')?.textContent).toContain('Edge');
  });

  it('copies the origin of the bundle for support, not that of this session', async () => {
    const { viewer, choose, loader, log } = await openViewer();
    const copy = spyOn(TestBed.inject(Clipboard), 'copy').and.returnValue(true);
    await choose(await bundleFile());
    const [row] = await viewer.getRows();
    await row?.open();
    await (await loader.getHarness(EventLogDetailsHarness)).press('Copy for support');
    const text = copy.calls.mostRecent().args[0];
    expect(text).toContain('- **Time zone:** Asia/Tokyo');
    expect(text).not.toContain(log.session().id);
  });

  it('draws no timeline for a bundle without events', async () => {
    const { element, choose } = await openViewer();
    const timeline = () => element.querySelector<HTMLElement>('event-log-timeline');
    await choose(await bundleFile());
    expect(timeline()).toBeNull();
    await choose(await bundleFile('many.json', 12));
    expect(timeline()?.offsetHeight).toBeGreaterThan(0);
    await choose(await bundleFile('none.json', 0));
    expect(timeline()).toBeNull();
  });

  it('rejects a damaged file, and shows nothing of it', async () => {
    const { viewer, choose } = await openViewer();
    const text = await (await bundleFile()).text();
    await choose(new File([text.replace('Theirs first', 'Somebody else')], 'odd.json'));
    expect(await viewer.getRefusal()).toBe(
      'odd.json This support bundle is damaged or has been changed. Ask for it to be sent again.',
    );
    expect(await viewer.getRows()).toEqual([]);
  });

  it('rejects another kind of file, and accepts the next one', async () => {
    const { viewer, choose } = await openViewer();
    await choose(new File(['Hello'], 'letter.txt'));
    expect(await viewer.getRefusal()).toMatch(/^letter\.txt This file is not a support bundle\./);
    await choose(await bundleFile());
    expect(await viewer.getRefusal()).toBeNull();
    expect((await viewer.getRows()).length).toBe(2);
  });

  it('has no accessibility violations when empty, after a rejection, and filled', async () => {
    const { choose, element } = await openViewer();
    const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
    const violations = async () => (await axe.run(element, { rules })).violations;
    expect(await violations()).toEqual([]);
    await choose(new File(['Hello'], 'letter.txt'));
    expect(await violations()).toEqual([]);
    await choose(await bundleFile());
    expect(await violations()).toEqual([]);
  });
});
