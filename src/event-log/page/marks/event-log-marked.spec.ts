import type { EventLogService } from 'ngx-session-event-log';

import { openLogPage } from '../spec-support/open-log-page';

const TRACE = '0af7651916cd43dd8448eb211c80319c';
const LONG = `${'x'.repeat(100)} needle`;

function logSome(log: EventLogService): void {
  log.error({
    type: 'service.deploy',
    title: 'Port was not deployed',
    message: 'The port is in use',
    resource: { label: 'Port 7', link: '/services/7' },
    facts: { vlanId: 42, note: LONG },
    traceId: TRACE,
  });
}

describe('the marks of a search', () => {
  it('are in all texts of the row, and in its link', async () => {
    const { page } = await openLogPage(logSome);
    const row = await page.getRow();
    expect(await row.getMarks()).toEqual([]);
    await page.search('PORT');
    expect(await row.getMarks()).toEqual(['Port', 'port', 'Port']);
    expect(await row.getTitle()).toBe('Port was not deployed');
    expect(await row.getResourceLink()).toBe('/services/7');
    expect(await row.getFoundInDetails()).toBeNull();
  });

  it('are in the details, and the row names the part', async () => {
    const { page } = await openLogPage(logSome);
    const row = await page.getRow();
    for (const [text, found] of [
      ['0af7', `In the details, Trace ID: ${TRACE}`],
      ['42', 'In the details, VLAN ID: 42'],
      ['vlanid', 'In the details, VLAN ID: 42'],
      ['port service.', 'In the details, Event type: service.deploy'],
      ['needle', 'In the details, Note: …xxxxxxxxxxxxxxx needle'],
    ] as const) {
      await page.search(text);
      expect(await row.getFoundInDetails()).toBe(found);
    }
    await page.search('0af7');
    expect(await row.getMarks()).toEqual(['0af7']);
    expect(await (await row.open()).getMarks()).toEqual(['0af7']);
  });

  it('are in the steps', async () => {
    const { page } = await openLogPage((log) => {
      const operation = log.start({ type: 'service.deploy', title: 'Deploying' });
      const step = operation.step({ title: 'Validate', request: 'POST /api/orders' });
      step.settle({ outcome: 'failed', message: 'No room left' });
      operation.fail();
    });
    const row = await page.getRow();
    await page.search('room post');
    expect(await row.getFoundInDetails()).toBe('In the details, Steps: POST /api/orders');
    expect(await (await row.open()).getMarks()).toEqual(['POST']);
  });

  it('are also in a name of another direction, which keeps the order of the sentence', async () => {
    const { page, element } = await openLogPage((log) =>
      log.success({
        type: 'a.do',
        title: 'ميناء 1 was terminated',
        resource: { label: 'ميناء 1', link: '/services/1' },
      }),
    );
    const title = element.querySelector('.event-log-title')!;
    expect(getComputedStyle(title).direction).toBe('ltr');
    expect(title.querySelector('[dir]')?.textContent).toBe('ميناء 1');
    await page.search('ميناء');
    expect(await (await page.getRow()).getMarks()).toEqual(['ميناء', 'ميناء']);
    expect(getComputedStyle(title).direction).toBe('ltr');
    expect(await (await page.getRow()).getTitle()).toBe('ميناء 1 was terminated');
    await page.search('"ميناء 1 was"');
    expect(await (await page.getRow()).getMarks()).toEqual(['ميناء 1', 'was']);
  });

  it('are text, whatever they contain', async () => {
    const { page, element } = await openLogPage((log) =>
      log.info({ type: 'a.do', title: '<img src=x> & <b>bold</b>' }),
    );
    await page.search('<b>');
    expect(await (await page.getRow()).getMarks()).toEqual(['<b>']);
    expect(element.querySelector('.title img, .title b')).toBeNull();
  });
});
