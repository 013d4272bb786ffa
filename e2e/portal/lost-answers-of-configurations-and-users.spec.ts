import type { Page } from '@playwright/test';

import { expect } from '../../scripts/portal/expect.mjs';
import { type Caller, listed } from './caller.ts';
import { fillInInvitation, newPerson } from './company.ts';
import { testLostAnswers } from './lost-answers.ts';
import { choose, uniqueName } from './portal.ts';

const DESIGN = {
  kind: 'PORT',
  name: 'Configured Port',
  locationId: 'sydney-wharf',
  speedMbps: 1_000,
  termMonths: 12,
};

interface Named {
  readonly id: string;
  readonly name: string;
}

interface Person {
  readonly id: string;
  readonly email: string;
  readonly role: string;
  readonly state: string;
}

/** Invites a new user, and opens the page of users. */
async function openInvited(page: Page, caller: Caller) {
  const lastName = uniqueName('Moss').replace(' ', '-');
  const email = `${lastName.toLowerCase()}@bluegum.example`;
  const data = { email, firstName: 'Lena', lastName, role: 'READ_ONLY' };
  const { user } = await caller.post<{ readonly user: Person }>('/api/users', data);
  await page.goto('/company/users');
  const act = async (action: string) => {
    await page.getByRole('button', { name: `Actions for Lena ${lastName}` }).click();
    await page.getByRole('menuitem', { name: action }).click();
  };
  const read = async () => (await caller.list<Person>('/api/users')).find(({ id }) => id === user.id);
  const shown = (where: Page) => where.getByRole('row').filter({ hasText: lastName });
  return { name: `Lena ${lastName}`, act, read, shown };
}

/** Creates a configuration for one test, and opens the page that lists it. */
async function openConfiguration(page: Page, caller: Caller) {
  const name = uniqueName('Setup');
  const { id } = await caller.post<Named>('/api/configurations', { name, design: DESIGN });
  await page.goto('/order/configurations');
  const item = page.getByRole('listitem').filter({ hasText: name });
  const read = async () => (await caller.list<Named>('/api/configurations')).find((each) => each.id === id);
  return { name, item, read };
}

testLostAnswers([
  {
    name: 'configuration.save',
    method: 'POST',
    address: '**/api/configurations',
    prepare: async (page, caller) => {
      const name = uniqueName('Setup');
      await page.goto('/order');
      await page.getByLabel('Name').fill(name);
      await choose(page, 'Location', 'Sydney Wharf');
      return {
        press: async () => {
          await page.getByRole('button', { name: 'Save as configuration…' }).click();
          await page.getByLabel('Configuration name').fill(name);
          await page.getByRole('button', { name: 'Save configuration', exact: true }).click();
        },
        words: `saving configuration “${name}”`,
        truth: (shown) => expect(shown.getByRole('heading', { level: 2, name })).toBeVisible(),
        times: () => listed(caller, '/api/configurations', (each: Named) => each.name === name),
      };
    },
  },
  {
    name: 'configuration.rename',
    brief: true,
    method: 'PUT',
    address: '**/api/configurations/*',
    prepare: async (page, caller) => {
      const { name, item, read } = await openConfiguration(page, caller);
      return {
        press: async () => {
          await item.getByRole('button', { name: 'Rename…' }).click();
          await page.getByLabel('Configuration name').fill(`${name} renamed`);
          await page.getByRole('button', { name: 'Rename', exact: true }).click();
        },
        words: `renaming configuration “${name}”`,
        truth: (shown) => expect(shown.getByRole('heading', { name: `${name} renamed` })).toBeVisible(),
        times: async () => ((await read())?.name === `${name} renamed` ? 1 : 0),
      };
    },
  },
  {
    name: 'configuration.apply',
    brief: true,
    method: 'POST',
    address: '**/api/configurations/*/apply',
    prepare: async (page, caller) => {
      const { name, item } = await openConfiguration(page, caller);
      return {
        press: () => item.getByRole('button', { name: 'Apply to a new order' }).click(),
        words: `applying configuration “${name}”`,
        truth: (shown) => expect(shown.getByRole('heading', { level: 2, name })).toBeVisible(),
        settles: 'never',
        times: (answers) => answers.length,
      };
    },
  },
  {
    name: 'configuration.delete',
    brief: true,
    method: 'DELETE',
    address: '**/api/configurations/*',
    prepare: async (page, caller) => {
      const { name, item, read } = await openConfiguration(page, caller);
      return {
        press: () => item.getByRole('button', { name: 'Delete' }).click(),
        words: `deleting configuration “${name}”`,
        truth: async (shown) => {
          await expect(shown.getByRole('heading', { name: 'Branch office' })).toBeVisible();
          await expect(shown.getByRole('heading', { name })).toHaveCount(0);
        },
        times: async () => ((await read()) ? 0 : 1),
      };
    },
  },
  {
    name: 'user.invite',
    method: 'POST',
    address: '**/api/users',
    prepare: async (page, caller) => {
      const person = newPerson();
      await page.goto('/company/users');
      return {
        press: () => fillInInvitation(page, person),
        words: `inviting ${person.name}`,
        truth: (shown) => expect(shown.getByRole('row').filter({ hasText: person.lastName })).toBeVisible(),
        times: () => listed(caller, '/api/users', (user: Person) => user.email === person.email),
      };
    },
  },
  {
    name: 'user.update',
    brief: true,
    method: 'PUT',
    address: '**/api/users/*',
    prepare: async (page, caller) => {
      const { name, act, read, shown } = await openInvited(page, caller);
      return {
        press: async () => {
          await act('Change role');
          await choose(page, 'Role', 'Finance');
          await page.getByRole('button', { name: 'Change role' }).click();
        },
        words: `changing the role of ${name}`,
        truth: (where) => expect(shown(where).filter({ hasText: 'Finance' })).toBeVisible(),
        times: async () => ((await read())?.role === 'FINANCE' ? 1 : 0),
      };
    },
  },
  {
    name: 'user.deactivate',
    brief: true,
    method: 'POST',
    address: '**/api/users/*/deactivate',
    prepare: async (page, caller) => {
      const { name, act, read, shown } = await openInvited(page, caller);
      return {
        press: async () => {
          await act('Deactivate');
          await page.getByRole('button', { name: 'Deactivate user' }).click();
        },
        words: `deactivating ${name}`,
        truth: (where) => expect(shown(where).filter({ hasText: 'Deactivated' })).toBeVisible(),
        times: async () => ((await read())?.state === 'DEACTIVATED' ? 1 : 0),
      };
    },
  },
]);
