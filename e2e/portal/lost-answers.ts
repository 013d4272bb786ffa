import type { APIResponse, Page, Route } from '@playwright/test';

import { expect } from '../../scripts/portal/expect.mjs';
import { AT_NIGHT } from '../at-night.ts';
import { type Caller, signInQuietly } from './caller.ts';
import { openLog, row, rows } from './event-log.ts';
import { ADA } from './portal.ts';
import { test } from './portal-test.ts';

/** Action that a user is about to do, with checks of its outcome. */
export interface Deed {
  /** Does the action. */
  readonly press: () => Promise<void>;
  /** Text of the row after “Outcome unknown: ”. */
  readonly words: string;
  /** Checks the page that *Check status* opens. */
  readonly truth: (page: Page) => Promise<void>;
  /** Counts how often the action was carried out, according to the API. Gets the API's answers. */
  readonly times: (answers: readonly unknown[]) => Promise<number> | number;
  /** Immediate message on the screen; default: that the outcome is unknown, or already confirmed. */
  readonly screen?: string | RegExp;
  /**
   * Way in which the row learns the outcome: by a reload of the page that *Check status* opens, or never, if no page
   * can tell who did it; default: by opening that page.
   */
  readonly settles?: 'by asking' | 'never';
}

/** Kind of event, with its request. */
export interface Kind {
  /** Event type, with anything else that identifies the test. */
  readonly name: string;
  readonly method: 'POST' | 'PUT' | 'DELETE';
  readonly address: string;
  /** User who does it; default: Ada. */
  readonly as?: string;
  /** True if another kind on the same page covers all fates of the answer. Then only the connection breaks. */
  readonly brief?: boolean;
  /** Prepares the page so that one click does the action, with an empty log. `run` counts from 0. */
  readonly prepare: (page: Page, caller: Caller, run: number) => Promise<Deed>;
}

const html = (status: number, body: string) => (route: Route) =>
  route.fulfill({ status, contentType: 'text/html', body });

/** Ways to lose the answer to a request that the API has carried out. */
export const LOST: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  'the connection breaks': (route) => route.abort('connectionreset'),
  'a page with status 500': html(500, '<h1>Internal Server Error</h1>'),
  'the 524 of a CDN': html(524, '<h1>A timeout occurred</h1>'),
  'another page in its place': html(200, '<!doctype html><title>Sign in</title>'),
};

const REFUSAL = 'Not today, says the gateway.';

/** Refusal by a gateway, not in the API's own format. */
const refuse = (route: Route) =>
  route.fulfill({ status: 422, json: { statusCode: 422, error: 'Unprocessable Entity', message: REFUSAL } });

/**
 * Fates to test for a kind: at night all of them, which takes minutes; otherwise one, in turn for each kind, and always
 * the first for a brief kind.
 */
function waysOf(kind: Kind, at: number) {
  const ways = Object.entries(LOST);
  if (kind.brief === true) return ways.slice(0, 1);
  if (AT_NIGHT) return ways;
  return [ways[at % ways.length]!];
}

/** Message that an outcome is unknown. A list that is read again at once may already have found it out. */
const TOLD = /^The outcome is unknown$|^\s*Confirmed: /;

/** Declares a test for each kind, which tries the fates of the answer one after another, each with a new log. */
export function testLostAnswers(kinds: readonly Kind[]): void {
  for (const kind of kinds) {
    const tag = kind.brief === true ? ['@nightly'] : [];
    test(
      `${kind.name}: screen and row agree when the answer is lost, and it is done once`,
      { tag },
      async ({ page }) => {
        const caller = await signInQuietly(page, kind.as ?? ADA);
        if (AT_NIGHT && kind.brief !== true)
          await test.step('a refusal in another form', async () => {
            const deed = await kind.prepare(page, caller, 0);
            await intercept(page, kind, refuse);
            await deed.press();
            await expect(page.getByText(REFUSAL).first()).toBeVisible();
            await page.keyboard.press('Escape');
            await openLog(page);
            await expect(rows(page)).toHaveCount(1);
            await expect(rows(page)).toContainText(REFUSAL);
            await expect(rows(page)).toContainText('Error');
            expect(await deed.times([])).toBe(0);
            await page.unroute(kind.address);
          });
        const ways = waysOf(kind, kinds.indexOf(kind));
        for (const [run, [how, lose]] of ways.entries()) {
          await test.step(how, async () => {
            const deed = await kind.prepare(page, caller, run);
            const sent = await intercept(page, kind, async (route, carryOut) => {
              await carryOut();
              await lose(route);
            });
            await deed.press();
            await expect(page.getByText(deed.screen ?? TOLD).first()).toBeVisible();
            await (deed.settles === 'never'
              ? expectUnknown(page, deed)
              : expectSettled(page, deed, run === 0));
            expect(await deed.times(sent.answers), 'the number of times that it was done').toBe(1);
            if (deed.settles !== 'by asking') expect(sent.answers, 'the number of requests').toHaveLength(1);
            await page.unroute(kind.address);
          });
        }
      },
    );
  }
}

/**
 * Handles the first request of the kind with `first` and lets later ones pass. Returns the API's answers to all of
 * them.
 */
async function intercept(
  page: Page,
  { method, address }: Kind,
  first: (route: Route, carryOut: () => Promise<APIResponse>) => Promise<void>,
) {
  const answers: unknown[] = [];
  let count = 0;
  await page.route(address, async (route) => {
    if (route.request().method() !== method) return route.fallback();
    const carryOut = async () => {
      const response = await route.fetch();
      answers.push(await response.json());
      return response;
    };
    count++;
    return count === 1 ? first(route, carryOut) : route.fulfill({ response: await carryOut() });
  });
  return { answers };
}

/** Checks the status on the screen, then from the row, which keeps an unknown outcome. */
async function expectUnknown(page: Page, { words, truth }: Deed): Promise<void> {
  await page.getByRole('button', { name: 'Check status' }).click();
  await truth(page);
  await openLog(page);
  await expectWarning(page, words);
  await row(page, words).getByRole('link', { name: 'Check status' }).click();
  await truth(page);
}

/** Checks the status on the screen or from the row, which then shows the outcome. */
async function expectSettled(page: Page, { words, truth, settles }: Deed, onScreen: boolean): Promise<void> {
  if (onScreen && !settles) {
    const check = page.getByRole('button', { name: 'Check status' });
    // A page that polls may report the outcome first, which takes the button away.
    await expect(async () => {
      if (await check.isVisible()) await check.click({ timeout: 2_000 });
      // The form shows the entered values even before the answer.
      await expect(check).toBeHidden({ timeout: 10_000 });
    }).toPass();
  } else {
    // A dialog blocks everything else.
    await page.keyboard.press('Escape');
    await openLog(page);
    await expect(rows(page)).toHaveCount(1);
    // A page that polls may already have reported the outcome.
    const confirmed = row(page, `Confirmed: ${words}`);
    await expect(row(page, `Outcome unknown: ${words}`).or(confirmed)).toBeVisible();
    if (await confirmed.isVisible()) return;
    await row(page, words).getByRole('link', { name: 'Check status' }).click();
    if (settles) await page.getByRole('button', { name: 'Check status' }).click();
  }
  await truth(page);
  await openLog(page);
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText('Success');
}

async function expectWarning(page: Page, words: string): Promise<void> {
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText('Warning');
  await expect(rows(page)).toContainText(`Outcome unknown: ${words}`);
}
