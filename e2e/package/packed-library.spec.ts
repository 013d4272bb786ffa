import { expect, test } from '@playwright/test';

test('the packed library records what is done in an application that installed it', async ({ page }) => {
  await page.goto('/');
  const icon = page.getByRole('link', { name: /^Session event log/ });
  await expect(icon).toHaveCount(0);

  await page.getByRole('button', { name: 'Order two ports' }).click();
  await expect(page.getByText(/^Order \d+ is placed/)).toBeVisible();
  await expect(icon).toHaveAccessibleName('Session event log, 1 new event');

  await page.getByRole('button', { name: 'Order none' }).click();
  await expect(icon).toHaveAccessibleName('Session event log, 2 new events, 1 error');

  await icon.click();
  const rows = page
    .getByRole('table', { name: 'Session events' })
    .getByRole('row')
    .filter({ has: page.getByRole('button', { name: /details/ }) });
  await expect(rows).toHaveCount(2);
  await expect(rows.nth(0)).toContainText('Order was not placed');
  await expect(rows.nth(0)).toContainText('Order at least one.');
  await expect(rows.nth(1)).toContainText('Order of 2 × Port placed');
  await expect(icon).toHaveAccessibleName('Session event log');
});

test('the log page is loaded only when it is opened', async ({ page }) => {
  const scripts = new Set<string>();
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.add(request.url());
  });
  await page.goto('/');
  await page.getByRole('button', { name: 'Order two ports' }).click();
  const icon = page.getByRole('link', { name: /^Session event log/ });
  await expect(icon).toBeVisible();
  const before = scripts.size;

  await icon.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Session Event Log' })).toBeVisible();
  expect(scripts.size).toBeGreaterThan(before);
});
