import { type Locator, type Page, expect } from '@playwright/test';

/** Answers to the orders of these tests, with texts as long as in a real application. */
const ITEM = 'Port of 10 Gbps at Equinix SY3, Sydney, for Bluegum Logistics (cost centre 4711)';
const DETAIL =
  'Sydney Equinix SY3 has no free port of 10 Gbps until 12 January. Choose another location, or order a port of ' +
  '1 Gbps and upgrade it later.';

/** Answers the orders of a page. Orders of 0 never succeed. */
export async function answerOrders(page: Page): Promise<void> {
  let orders = 0;
  await page.route('**/api/orders', (route) => {
    const { quantity } = route.request().postDataJSON() as { quantity: number };
    if (quantity > 0)
      return route.fulfill({
        status: quantity === 1 ? 202 : 201,
        json: { id: ++orders, item: ITEM, quantity },
      });
    const problem = { title: 'Location full', status: 422, detail: DETAIL };
    return route.fulfill({ status: 422, contentType: 'application/problem+json', json: problem });
  });
}

/** Places orders so that the log has a success, a warning and an error. */
export async function order(page: Page): Promise<void> {
  for (const [name, message] of [
    ['Order two ports', /^Order \d+ is placed/],
    ['Order one port', /^Order \d+ is placed/],
    ['Order none', /^The order failed/],
  ] as const) {
    await page.getByRole('button', { name }).click();
    await expect(page.getByText(message)).toBeVisible();
  }
}

/** Places an order that is never answered. */
export async function orderForever(page: Page): Promise<void> {
  await page.route('**/api/orders', () => undefined);
  await page.getByRole('button', { name: 'Order two ports' }).click();
  await expect(icon(page)).toHaveAccessibleName(/in progress/);
}

export function icon(page: Page): Locator {
  return page.getByRole('button', { name: /^Session event log/ });
}

/** Opens the log through its icon and the peek. */
export async function openPage(page: Page): Promise<void> {
  await icon(page).click();
  await page.getByRole('link', { name: 'View all' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Session Event Log' })).toBeVisible();
}
