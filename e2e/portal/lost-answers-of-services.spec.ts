import { type APIRequestContext, type Page, request } from '@playwright/test';

import { expect } from '../../scripts/portal/expect.mjs';
import { Caller, newPort, order, signInQuietly, uidOf } from './caller.ts';
import { openLog, row } from './event-log.ts';
import { type Kind, LOST, testLostAnswers } from './lost-answers.ts';
import { ADA, NORA, choose, uniqueName } from './portal.ts';
import { test } from './portal-test.ts';

interface Service {
  readonly name: string;
  readonly state: string;
  readonly termMonths?: number;
  readonly costCentre: string;
}

interface Approval {
  readonly id: string;
  readonly kind: 'CONNECTION' | 'SPEED_CHANGE';
  readonly state: string;
  readonly speedMbps: number;
}

/** Additional callers with separate sessions. */
const contexts: APIRequestContext[] = [];
test.afterEach(() => Promise.all(contexts.splice(0).map((context) => context.dispose())));

async function callerOf(page: Page, email: string): Promise<Caller> {
  const context = await request.newContext({ baseURL: new URL(page.url()).origin });
  contexts.push(context);
  return new Caller(context).signIn(email);
}

/** Fills in the order of a Port on a newly loaded page. */
async function fillInPort(page: Page, name: string): Promise<void> {
  await page.goto('/order');
  await page.getByLabel('Name').fill(name);
  await choose(page, 'Location', 'Sydney Wharf');
}

/** Creates a Port for one test, and opens its page. */
async function openNewPort(page: Page, caller: Caller) {
  const name = uniqueName('Port');
  const uid = await newPort(caller, name);
  await page.goto(`/services/${uid}`);
  return { name, read: () => caller.get<Service>(`/api/services/${uid}`) };
}

interface PartnerPort {
  readonly portUid: string;
  readonly portName: string;
}

async function partnerPort(caller: Caller, name: string): Promise<string> {
  const ports = await caller.list<PartnerPort>('/api/partner-ports');
  return ports.find(({ portName }) => portName === name)?.portUid ?? '';
}

let speeds = 0;
const uniqueSpeed = (): number => 2_001 + (test.info().workerIndex % 10) * 200 + speeds++;

/** Requests a connection from Nora as Ada and then, once it is approved, more speed. `page` is Nora's. */
async function ask(page: Page, nora: Caller, kind: Approval['kind']) {
  if (page.url() === 'about:blank') await page.goto('/approvals');
  const ada = await callerOf(page, ADA);
  const [name, speedMbps, higher] = [uniqueName('VXC'), uniqueSpeed(), 4_500 + uniqueSpeed()];
  const aEnd = { portUid: await uidOf(ada, 'Sydney core'), vlan: 0 };
  const bEnd = { portUid: await partnerPort(ada, 'Kestrel hub'), vlan: 0 };
  const find = async (wanted: Approval['kind'], speed: number) => {
    const all = await nora.list<Approval>('/api/approvals');
    return all.find((each) => each.kind === wanted && each.speedMbps === speed)!;
  };
  const design = { kind: 'VXC', name, speedMbps, aEnd, bEnd };
  await order(ada, design, 'PENDING');
  const connection = await find('CONNECTION', speedMbps);
  if (kind === 'CONNECTION') return { ada, name, approval: connection };
  await nora.post(`/api/connection-requests/${connection.id}/approve`);
  const uid = await uidOf(ada, name);
  await expect
    .poll(async () => (await ada.get<Service>(`/api/services/${uid}`)).state, { intervals: [200] })
    .toBe('LIVE');
  await ada.put(`/api/services/${uid}`, { name, speedMbps: higher, costCentre: '' });
  return { ada, name, approval: await find('SPEED_CHANGE', higher) };
}

const DONE = { approve: 'Approved', deny: 'Denied', cancel: 'Cancelled' } as const;

/** Makes a decision about a request on the page of approvals. */
function decision(kind: Approval['kind'], verb: keyof typeof DONE): Kind {
  const what = kind === 'CONNECTION' ? 'connection' : 'speed change';
  const path = kind === 'CONNECTION' ? 'connection-requests' : 'speed-changes';
  const doing = { approve: 'approving', deny: 'denying', cancel: 'cancelling' }[verb];
  return {
    name: `${what.replace(' ', '-')}.${verb}`,
    method: 'POST',
    address: `**/api/${path}/*/${verb}`,
    as: NORA,
    brief: verb !== 'approve',
    prepare: async (page, nora) => {
      const { ada, approval, name } = await ask(page, nora, kind);
      const speed = `${(approval.speedMbps / 1_000).toString()} Gbit/s`;
      // Only Ada, who made the request, can cancel it.
      if (verb === 'cancel') await page.context().clearCookies();
      if (verb === 'cancel') await new Caller(page.request).signIn(ADA);
      await page.goto('/approvals');
      const waiting = page.getByRole('listitem').filter({ has: page.locator(`#approval-${approval.id}`) });
      return {
        press: async () => {
          if (verb === 'cancel') await waiting.getByRole('button', { name: 'Cancel request' }).click();
          if (verb === 'approve') await waiting.getByRole('button', { name: 'Approve' }).click();
          if (verb !== 'deny') return;
          await waiting.getByRole('button', { name: 'Deny…' }).click();
          await page.getByLabel('Comment').fill(name);
          await page.getByRole('button', { name: 'Deny request' }).click();
        },
        words:
          verb === 'cancel'
            ? `cancelling the speed change of ${name}`
            : `${doing} the ${what} of Bluegum Logistics ${kind === 'CONNECTION' ? 'to' : 'at'} Kestrel hub`,
        truth: (shown) =>
          expect(shown.getByRole('listitem').filter({ hasText: `${speed}: ${DONE[verb]}` })).toBeVisible(),
        times: async () => {
          const { state } = await ada.get<Approval>(`/api/approvals/${approval.id}`);
          return state === DONE[verb].toUpperCase() ? 1 : 0;
        },
      };
    },
  };
}

testLostAnswers([
  {
    name: 'service.deploy',
    method: 'POST',
    address: '**/api/orders/*/deploy',
    prepare: async (page, caller) => {
      const name = uniqueName('Port');
      await fillInPort(page, name);
      return {
        press: () => page.getByRole('button', { name: 'Deploy', exact: true }).click(),
        words: `deploying Port ${name}`,
        screen: `The outcome of ${name} is unknown`,
        truth: (shown) => expect(shown.getByRole('heading', { name: `${name} is live` })).toBeVisible(),
        settles: 'by asking',
        times: async () =>
          (await caller.list<Service>('/api/services')).filter((each) => each.name === name).length,
      };
    },
  },
  {
    name: 'service.configure',
    method: 'POST',
    address: '**/api/orders',
    prepare: async (page) => {
      const name = uniqueName('Port');
      await fillInPort(page, name);
      return {
        press: () => page.getByRole('button', { name: 'Save', exact: true }).click(),
        words: `saving the design of Port ${name}`,
        truth: (shown) => expect(shown.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible(),
        settles: 'by asking',
        // The API has no list of orders, so count those in its answers.
        times: (answers) => new Set((answers as { readonly id: string }[]).map(({ id }) => id)).size,
      };
    },
  },
  {
    name: 'service.update',
    method: 'PUT',
    address: '**/api/services/*',
    prepare: async (page, caller) => {
      const { name, read } = await openNewPort(page, caller);
      return {
        press: async () => {
          await page.getByLabel('Cost centre').fill('NET-700');
          await page.getByRole('button', { name: 'Save changes' }).click();
        },
        words: `updating ${name}`,
        truth: (shown) => expect(shown.getByRole('definition').filter({ hasText: 'NET-700' })).toBeVisible(),
        times: async () => ((await read()).costCentre === 'NET-700' ? 1 : 0),
      };
    },
  },
  decision('SPEED_CHANGE', 'approve'),
  decision('SPEED_CHANGE', 'deny'),
  decision('SPEED_CHANGE', 'cancel'),
  decision('CONNECTION', 'approve'),
  decision('CONNECTION', 'deny'),
  {
    name: 'port-term.update',
    method: 'PUT',
    address: '**/api/services/*/term',
    prepare: async (page, caller) => {
      const { name, read } = await openNewPort(page, caller);
      return {
        press: async () => {
          await choose(page, 'Term', '24 months');
          await page.getByRole('button', { name: 'Update term' }).click();
        },
        words: `changing the term of ${name}`,
        truth: (shown) =>
          expect(
            shown.getByRole('combobox', { name: 'Term' }).filter({ hasText: '24 months' }),
          ).toBeVisible(),
        times: async () => ((await read()).termMonths === 24 ? 1 : 0),
      };
    },
  },
  {
    name: 'service.terminate',
    method: 'POST',
    address: '**/api/services/*/terminate',
    prepare: async (page, caller) => {
      const { name, read } = await openNewPort(page, caller);
      return {
        press: async () => {
          await page.getByRole('button', { name: 'Terminate…' }).click();
          await page.getByRole('radio', { name: 'Now' }).check();
          await page.getByRole('button', { name: 'Terminate service' }).click();
        },
        words: `terminating ${name}`,
        truth: (shown) => expect(shown.getByText('This service has been terminated.')).toBeVisible(),
        times: async () => ((await read()).state === 'DECOMMISSIONED' ? 1 : 0),
      };
    },
  },
]);

for (const [at, [how, lose]] of Object.entries(LOST).entries()) {
  const tag = at > 0 ? ['@nightly'] : [];
  test(
    `order.issue: a validation whose answer is lost has ordered nothing, and can be made again: ${how}`,
    { tag },
    async ({ page }) => {
      const caller = await signInQuietly(page, ADA);
      const name = uniqueName('Port');
      await fillInPort(page, name);
      await page.route('**/api/orders/*/validate', (route) => route.fetch().then(() => lose(route)), {
        times: 1,
      });
      await page.getByRole('button', { name: 'Validate' }).click();
      await expect(page.getByRole('alert')).toBeVisible();
      await openLog(page);
      const lost = row(page, `The order of Port ${name} was not validated`);
      await expect(lost).toContainText('Warning');
      await lost.getByRole('link', { name: 'Continue with the order' }).click();
      await page.getByRole('button', { name: 'Validate' }).click();
      await expect(page.getByText('This order can be deployed')).toBeVisible();
      expect(await uidOf(caller, name)).toBe('');
    },
  );
}
