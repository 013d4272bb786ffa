import { type Locator, type Page, expect } from '@playwright/test';

import { Caller, order, signInQuietly, uidOf } from './caller.ts';
import { expectInLog, openLog, row, rows } from './event-log';
import { ADA, NORA, deployVxc, navigateTo, signIn, signInDemoted, uniqueName } from './portal';
import { test } from './portal-test.ts';

/** Speed that identifies the request, because the deciding company does not see the name of the VXC. */
let speeds = 0;
const uniqueSpeed = (): number => 1_001 + test.info().workerIndex * 100 + speeds++;
const shown = (speedMbps: number): string => `${speedMbps / 1_000} Gbit/s`;

/** Members of a request that these tests read. */
interface Approval {
  readonly id: string;
  readonly kind: 'CONNECTION' | 'SPEED_CHANGE';
  readonly speedMbps: number;
}

/** Locates the pending request for a speed. */
function request(page: Page, speedMbps: number): Locator {
  return page
    .getByRole('listitem')
    .filter({ has: page.getByRole('button') })
    .filter({ hasText: shown(speedMbps) });
}

/** Orders a connection to Nora's Port as Ada, and opens the request as Nora. */
async function requestConnection(page: Page, nora: Page) {
  const name = uniqueName('VXC');
  const speed = uniqueSpeed();
  await signIn(page);
  await deployVxc(page, { name, bEnd: 'Kestrel hub', speedMbps: speed });
  await expect(page.getByRole('heading', { name: `${name} awaits approval` })).toBeVisible();
  await signIn(nora, NORA);
  await navigateTo(nora, 'Approvals');
  await expect(request(nora, speed)).toBeVisible();
  return { name, speed };
}

/** Creates a live connection from Ada to Nora's Port through the API, and requests more speed for it on its page. */
async function requestSpeedChange(page: Page, nora: Page) {
  const name = uniqueName('VXC');
  const speedMbps = uniqueSpeed();
  const [ada, kestrel] = await Promise.all([signInQuietly(page, ADA), signInQuietly(nora, NORA)]);
  const partnerPorts = await ada.list<{ portUid: string; portName: string }>('/api/partner-ports');
  const bEnd = { portUid: partnerPorts.find(({ portName }) => portName === 'Kestrel hub')?.portUid, vlan: 0 };
  const aEnd = { portUid: await uidOf(ada, 'Sydney core'), vlan: 0 };
  const uid = await order(ada, { kind: 'VXC', name, speedMbps, aEnd, bEnd }, 'PENDING');
  await kestrel.post(`/api/connection-requests/${await idOfRequest(nora, 'CONNECTION', speedMbps)}/approve`);
  await expect(async () => {
    expect(await ada.get(`/api/services/${uid}`)).toMatchObject({ state: 'LIVE' });
  }).toPass({ intervals: [200] });

  await page.goto(`/services/${uid}`);
  const higher = 4_000 + uniqueSpeed();
  await page.getByLabel('Rate limit').fill(String(higher));
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByText('A speed change awaits approval')).toBeVisible();
  await nora.goto('/approvals');
  return { name, higher };
}

async function deny(page: Page, waiting: Locator, comment: string): Promise<void> {
  await waiting.getByRole('button', { name: 'Deny…' }).click();
  await page.getByLabel('Comment').fill(comment);
  await page.getByRole('button', { name: 'Deny request' }).click();
}

/** Sends the decision before the page does, as a second person would. */
async function decideBehindTheBack(page: Page, path: string, body: object | null): Promise<void> {
  const tokens = (await page.context().cookies()).filter(({ name }) => name === 'XSRF-TOKEN');
  const response = await page.request.post(path, {
    data: body ?? undefined,
    headers: { 'X-XSRF-TOKEN': decodeURIComponent(tokens[0]?.value ?? '') },
  });
  expect(response.ok()).toBe(true);
}

/** Finds the id of the request for a speed. */
async function idOfRequest(page: Page, kind: Approval['kind'], speedMbps: number): Promise<string> {
  const found = (await new Caller(page.request).list<Approval>('/api/approvals')).find(
    (approval) => approval.kind === kind && approval.speedMbps === speedMbps,
  );
  return found?.id ?? '';
}

test(
  'connection.approve: the one who asked sees the same row go from warning to success',
  { tag: '@nightly' },
  async ({ page, otherPage: nora }) => {
    const { name, speed } = await requestConnection(page, nora);
    await openLog(page);
    await expect(row(page, name)).toContainText('Warning');
    await expect(row(page, name)).toContainText('awaits approval');

    await request(nora, speed).getByRole('button', { name: 'Approve' }).click();
    await expect(nora.getByText(/Bluegum Logistics to Kestrel hub has been approved/)).toBeVisible();
    await openLog(nora);
    await expect(row(nora, 'The connection of Bluegum Logistics to Kestrel hub was approved')).toContainText(
      'Success',
    );

    await expect(row(page, `VXC ${name} was deployed`)).toContainText('Success');
    await expect(rows(page)).toHaveCount(1);
  },
);

test(
  'connection.approve: one that was given up meanwhile is refused in words',
  { tag: '@nightly' },
  async ({ page, otherPage: nora }) => {
    const { name, speed } = await requestConnection(page, nora);
    await nora.route('**/api/approvals?*', (route) => route.abort());
    await page.getByRole('link', { name: 'Open service' }).click();
    await page.getByRole('button', { name: 'Terminate…' }).click();
    await page.getByRole('button', { name: 'Terminate service' }).click();
    await expect(page.getByText(`${name} has been terminated`)).toBeVisible();

    await request(nora, speed).getByRole('button', { name: 'Approve' }).click();
    await expect(nora.getByRole('alert')).toContainText('cancelled by the company that made it');
    await expectInLog(nora, 'The connection of Bluegum Logistics to Kestrel hub was not approved', 'Error');

    await expectInLog(page, `${name} was not deployed`, 'Error');
  },
);

test('connection.deny: the one who asked reads why, in the same row', async ({ page, otherPage: nora }) => {
  const { name, speed } = await requestConnection(page, nora);
  await request(nora, speed).getByRole('button', { name: 'Deny…' }).click();
  await nora.getByRole('button', { name: 'Deny request' }).click();
  await expect(nora.locator('mat-error')).toContainText('Enter a reason');
  await nora.getByLabel('Comment').fill('No capacity until May.');
  await nora.getByRole('button', { name: 'Deny request' }).click();
  await openLog(nora);
  await expect(row(nora, 'The connection of Bluegum Logistics to Kestrel hub was denied')).toContainText(
    'Success',
  );

  await expectInLog(page, `${name} was not deployed`, 'Error', 'No capacity until May.');
  await expect(rows(page)).toHaveCount(1);
});

test(
  'connection.deny: what has been approved already cannot be denied',
  { tag: '@nightly' },
  async ({ page, otherPage: nora }) => {
    const { speed } = await requestConnection(page, nora);
    const id = await idOfRequest(page, 'CONNECTION', speed);
    await request(nora, speed).getByRole('button', { name: 'Deny…' }).click();
    await nora.getByLabel('Comment').fill('Too late.');
    await decideBehindTheBack(nora, `/api/connection-requests/${id}/approve`, null);
    await nora.getByRole('button', { name: 'Deny request' }).click();
    await expect(nora.getByRole('alert')).toContainText('has already been approved');
    await nora.getByRole('button', { name: 'Decide later' }).click();
    await expectInLog(nora, 'The connection of Bluegum Logistics to Kestrel hub was not denied', 'Error');
  },
);

test('speed-change.approve: the update that waited becomes a success', async ({ page, otherPage: nora }) => {
  const { name, higher } = await requestSpeedChange(page, nora);
  await expectInLog(page, `The speed change of ${name} awaits approval`, 'Warning');

  await request(nora, higher).getByRole('button', { name: 'Approve' }).click();
  await openLog(nora);
  await expect(row(nora, 'The speed change of Bluegum Logistics at Kestrel hub was approved')).toContainText(
    'Success',
  );
  await expect(row(page, `The speed change of ${name} was approved by Kestrel Health`)).toContainText(
    'Success',
  );
});

test(
  'speed-change.approve: one that was cancelled meanwhile is refused',
  { tag: '@nightly' },
  async ({ page, otherPage: nora }) => {
    const { higher } = await requestSpeedChange(page, nora);
    await expect(request(nora, higher)).toBeVisible();
    await nora.route('**/api/approvals?*', (route) => route.abort());
    await page.getByRole('button', { name: 'Cancel speed change' }).click();
    await expect(page.getByText('A speed change awaits approval')).toHaveCount(0);
    await request(nora, higher).getByRole('button', { name: 'Approve' }).click();
    await expectInLog(nora, 'The speed change of Bluegum Logistics at Kestrel hub was not approved', 'Error');
  },
);

test('speed-change.deny: the update that waited becomes an error with the reason', async ({
  page,
  otherPage: nora,
}) => {
  const { name, higher } = await requestSpeedChange(page, nora);
  await deny(nora, request(nora, higher), 'The Port is busy.');
  await openLog(nora);
  await expect(row(nora, 'The speed change of Bluegum Logistics at Kestrel hub was denied')).toContainText(
    'Success',
  );
  await expectInLog(
    page,
    `The speed change of ${name} was denied by Kestrel Health`,
    'Error',
    'The Port is busy.',
  );
});

test('speed-change.deny: a role that may not decide is told who may', async ({ page }) => {
  await signInDemoted(page);
  await navigateTo(page, 'Approvals');
  await deny(page, page.getByRole('listitem').filter({ hasText: '500 Mbit/s' }), 'Not today.');
  await expect(page.getByRole('alert')).toContainText('Only a Company Admin or a Technical Admin');
  await page.getByRole('button', { name: 'Decide later' }).click();
  await expectInLog(page, /The speed change of Kestrel Health at .+ was not denied/, 'Error');
});

test(
  'speed-change.cancel: the update that waited ends as cancelled',
  { tag: '@nightly' },
  async ({ page, otherPage: nora }) => {
    const { name } = await requestSpeedChange(page, nora);
    await page.getByRole('button', { name: 'Cancel speed change' }).click();
    await openLog(page);
    await expect(row(page, `The speed change of ${name} was cancelled`)).toHaveCount(2);
    await expect(row(page, `The speed change of ${name} was cancelled`).first()).toContainText('Success');
    await expect(row(page, `The speed change of ${name} was cancelled`).last()).toContainText('Information');
  },
);

test(
  'speed-change.cancel: one that has been decided is refused',
  { tag: '@nightly' },
  async ({ page, otherPage: nora }) => {
    const { name, higher } = await requestSpeedChange(page, nora);
    const id = await idOfRequest(page, 'SPEED_CHANGE', higher);
    await decideBehindTheBack(nora, `/api/speed-changes/${id}/approve`, null);
    await page.getByRole('button', { name: 'Cancel speed change' }).click();
    await expect(page.getByRole('alert')).toContainText('has already been approved');
    await expect(page.getByRole('heading', { level: 1, name })).toBeFocused();
    await expectInLog(page, `The speed change of ${name} was not cancelled`, 'Error');
  },
);

test('looking at approvals adds nothing to the log', async ({ page }) => {
  await signIn(page, NORA);
  await expect(page.getByRole('link', { name: /^Approvals \d+ waiting$/ })).toBeVisible();
  await navigateTo(page, 'Approvals');
  await expect(page.getByRole('heading', { name: /^Connection requests/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Session event log/ })).toHaveCount(0);
});

/** Words of a text that are visible: neither clipped nor covered. */
function wordsInSight(text: Locator): Promise<string[]> {
  return text.evaluate((element) => {
    const frame = element.getBoundingClientRect();
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const seen: string[] = [];
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      for (const { 0: word, index } of node.data.matchAll(/\S+/g)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const { left, right, top, bottom } = range.getBoundingClientRect();
        const [x, y] = [(left + right) / 2, (top + bottom) / 2];
        const isInside =
          left >= frame.left - 1 && right <= frame.right + 1 && y > frame.top && y < frame.bottom;
        if (isInside && element.contains(document.elementFromPoint(x, y))) seen.push(word);
      }
    }
    return seen;
  });
}

test('an approval and a denial are told apart without opening them', async ({ page, otherPage: nora }) => {
  expect(page.viewportSize()?.width).toBe(1280);
  const { speed } = await requestConnection(page, nora);
  await request(nora, speed).getByRole('button', { name: 'Approve' }).click();
  await expect(nora.getByText(/Bluegum Logistics to Kestrel hub has been approved/)).toBeVisible();
  const name = uniqueName('VXC');
  const other = uniqueSpeed();
  await page.getByRole('button', { name: 'Order another service' }).click();
  await deployVxc(page, { name, bEnd: 'Kestrel hub', speedMbps: other });
  await expect(page.getByRole('heading', { name: `${name} awaits approval` })).toBeVisible();
  await navigateTo(nora, 'Services');
  await navigateTo(nora, 'Approvals');
  await deny(nora, request(nora, other), 'No capacity until May.');

  await openLog(nora);
  await expect(rows(nora)).toHaveCount(2);
  const titles = rows(nora).locator('.event-log-title');
  expect(await wordsInSight(titles.nth(0))).toContain('denied');
  expect(await wordsInSight(titles.nth(1))).toContain('approved');
});
