import { choose, designPort, navigateTo, signIn } from '../../e2e/portal/portal.ts';
import { expect } from '../portal/expect.mjs';

const CONFIGURATION = 'Harbour standard';

/** Ada designs a Port, saves the design as a configuration, orders the Port, changes it and terminates it. */
export async function ordering(page) {
  await signIn(page);
  await designPort(page, { name: 'Harbour edge' });
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await configurations(page);
  await page.getByRole('button', { name: 'Deploy', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Harbour edge is live' })).toBeVisible();
  await page.getByRole('link', { name: 'Open service' }).click();
  await page.getByLabel('Cost centre').fill('NET-300');
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByText('Harbour edge has been updated')).toBeVisible();
  await choose(page, 'Term', '24 months');
  await page.getByRole('button', { name: 'Update term' }).click();
  await expect(page.getByText(/24 months/).first()).toBeVisible();
  await page.getByRole('button', { name: 'Terminate…' }).click();
  await page.getByRole('radio', { name: 'Now' }).check();
  await page.getByRole('button', { name: 'Terminate service' }).click();
  await expect(page.getByText('Harbour edge has been terminated')).toBeVisible();
  await issue(page);
  return {
    'service.configure': 'The design of Port Harbour edge was saved',
    'service.deploy': 'Port Harbour edge was deployed',
    'service.update': 'Harbour edge was updated',
    'port-term.update': 'The term of Harbour edge was changed to 24 months',
    'service.terminate': 'Harbour edge was terminated',
    'order.issue': 'Warning for the order of Port Canal edge',
    'configuration.save': `Configuration “${CONFIGURATION}” was saved`,
    'configuration.rename': `Configuration “${CONFIGURATION}” was renamed`,
    'configuration.apply': `Configuration “${CONFIGURATION} 2” was applied`,
    'configuration.delete': `Configuration “${CONFIGURATION} 2” was deleted`,
  };
}

async function configurations(page) {
  await page.getByRole('button', { name: 'Save as configuration…' }).click();
  await page.getByLabel('Configuration name').fill(CONFIGURATION);
  await page.getByRole('button', { name: 'Save configuration', exact: true }).click();
  await expect(page.getByText(`The configuration “${CONFIGURATION}” has been saved`)).toBeVisible();
  await page.getByRole('link', { name: 'Configurations' }).click();
  const item = page.getByRole('listitem').filter({ hasText: CONFIGURATION });
  await item.getByRole('button', { name: 'Rename…' }).click();
  await page.getByLabel('Configuration name').fill(`${CONFIGURATION} 2`);
  await page.getByRole('button', { name: 'Rename', exact: true }).click();
  await expect(page.getByRole('heading', { name: `${CONFIGURATION} 2` })).toBeVisible();
  await item.getByRole('button', { name: 'Apply to a new order' }).click();
  await expect(page.getByLabel('Name')).toHaveValue('Harbour edge');
  await page.getByRole('link', { name: 'Configurations' }).click();
  await item.getByRole('button', { name: 'Delete' }).click();
  await expect(item).toHaveCount(0);
  await navigateTo(page, 'Order');
  await expect(page.getByLabel('Name')).toHaveValue('Harbour edge');
}

async function issue(page) {
  await designPort(page, { name: 'Canal edge', location: 'Amsterdam Noord' });
  await page.getByRole('button', { name: 'Validate' }).click();
  await expect(page.getByText('There is a warning')).toBeVisible();
}
