import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import { type Page, expect } from '@playwright/test';

import { choose, navigateTo } from './portal';

/** Creates an API key as a Company Admin does, and reads it from the only dialog that shows it. */
export async function createApiKey(page: Page, name: string, role = 'Technical Admin'): Promise<string> {
  await navigateTo(page, 'Company');
  await page.getByRole('tab', { name: 'API keys' }).click();
  await page.getByRole('button', { name: 'Create API key' }).click();
  await page.getByLabel('Name').fill(name);
  await choose(page, 'Role', role);
  await page.getByRole('button', { name: 'Create key' }).click();
  const dialog = page.getByRole('dialog', { name: `${name} is ready` });
  const key = await dialog.locator('.key code').innerText();
  await dialog.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('row').filter({ hasText: name })).toContainText('Active');
  return key;
}

/** Runs the example of a customer's integration: lists services, orders a Port, waits until it is live. */
export async function runIntegration(address: string, key: string, portName: string): Promise<string> {
  const script = ['examples/integration/order-port.mjs', 'sydney-wharf', portName];
  const env = { ...process.env, FABRIC_URL: address, FABRIC_API_KEY: key };
  const { stdout } = await promisify(execFile)(process.execPath, script, { env });
  return stdout;
}
