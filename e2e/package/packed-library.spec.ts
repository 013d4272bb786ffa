import { type Locator, type Page, expect, test } from '@playwright/test';

/** True in the application whose icon opens the peek. In the other, the icon is a link to the page. */
const hasPeek = () => test.info().project.name.includes('NgModule');

function icon(page: Page): Locator {
  return page.getByRole(hasPeek() ? 'button' : 'link', { name: /^Session event log/ });
}

async function openLog(page: Page): Promise<void> {
  await icon(page).click();
  if (hasPeek()) await page.getByRole('link', { name: 'View all' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Session Event Log' })).toBeVisible();
}

/** URLs of the scripts that a page loads. */
function followScripts(page: Page): ReadonlySet<string> {
  const scripts = new Set<string>();
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.add(request.url());
  });
  return scripts;
}

test('the packed library records what is done in an application that installed it', async ({ page }) => {
  await page.goto('/');
  await expect(icon(page)).toHaveCount(0);

  await page.getByRole('button', { name: 'Order two ports' }).click();
  await expect(page.getByText(/^Order \d+ is placed/)).toBeVisible();
  await expect(icon(page)).toHaveAccessibleName('Session event log, 1 new event');

  await page.getByRole('button', { name: 'Order none' }).click();
  await expect(icon(page)).toHaveAccessibleName('Session event log, 2 new events, 1 error');

  await openLog(page);
  const rows = page
    .getByRole('table', { name: 'Session events' })
    .getByRole('row')
    .filter({ has: page.getByRole('button', { name: /details/ }) });
  await expect(rows).toHaveCount(2);
  await expect(rows.nth(0)).toContainText('Order was not placed');
  await expect(rows.nth(0)).toContainText('Order at least one.');
  await expect(rows.nth(1)).toContainText('Order of 2 × Port placed');
  await expect(icon(page)).toHaveAccessibleName('Session event log');
});

test('the log page is loaded only once there is an event', async ({ page }) => {
  const scripts = followScripts(page);
  await page.goto('/', { waitUntil: 'networkidle' });
  const before = scripts.size;

  await page.getByRole('button', { name: 'Order two ports' }).click();
  await openLog(page);
  expect(scripts.size).toBeGreaterThan(before);
});

test('the peek is used by keyboard alone', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Order two ports' }).click();
  await page.getByRole('button', { name: 'Order none' }).click();
  await expect(icon(page)).toHaveAccessibleName('Session event log, 2 new events, 1 error');
  await expect(icon(page)).toHaveAttribute('aria-expanded', 'false');

  await icon(page).focus();
  await page.keyboard.press('Enter');
  const peek = page.getByRole('dialog', { name: 'Session event log' });
  await expect(peek).toBeFocused();
  await expect(icon(page)).toHaveAttribute('aria-expanded', 'true');
  await expect(peek.getByRole('listitem').nth(0)).toContainText('Error');
  await expect(peek.getByRole('listitem').nth(0)).toContainText('Order was not placed');
  await expect(peek.getByRole('listitem').nth(1)).toContainText('Success');
  await expect(icon(page)).toHaveAccessibleName('Session event log');

  await page.keyboard.press('Escape');
  await expect(peek).toHaveCount(0);
  await expect(icon(page)).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(peek).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(peek.getByRole('link', { name: 'View all' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Session Event Log' })).toBeFocused();
});
