import type { APIResponse, Page, Route } from '@playwright/test';

import { expect } from '../../scripts/portal/expect.mjs';
import { AT_NIGHT } from '../at-night.ts';
import { type Caller, signInQuietly } from './caller.ts';
import { openLog, row, rows } from './event-log.ts';
import { ADA } from './portal.ts';
import { test } from './portal-test.ts';

/** Something that a user is about to do, and how to tell what became of it. */
export interface Deed {
  /** Does it. */
  readonly press: () => Promise<void>;
  /** Words of the row, after “Outcome unknown: ”. */
  readonly words: string;
  /** Expects what the page shows to which *Check status* leads. */
  readonly truth: (page: Page) => Promise<void>;
  /** The number of times that it was done, by the API; it is given what the API has answered. */
  readonly times: (answers: readonly unknown[]) => Promise<number> | number;
  /** Words of the screen at once; default: that the outcome is unknown. */
  readonly screen?: string | RegExp;
  /**
   * The way in which the row comes to tell the outcome: by asking once more on the page to which *Check status* leads,
   * or never, where no page can tell whose deed it shows; default: by opening that page.
   */
  readonly settles?: 'by asking' | 'never';
}

/** A kind of event, and the request that it takes. */
export interface Kind {
  /** The event type, and whatever else tells the test from others. */
  readonly name: string;
  readonly method: 'POST' | 'PUT' | 'DELETE';
  readonly address: string;
  /** The one who does it; default: Ada. */
  readonly as?: string;
  /** True where another kind of the same page shows all that may happen to the answer: then the connection breaks. */
  readonly brief?: boolean;
  /** Brings the page to where one press does it, in a log that is empty. `run` counts from 0. */
  readonly prepare: (page: Page, caller: Caller, run: number) => Promise<Deed>;
}

const html = (status: number, body: string) => (route: Route) =>
  route.fulfill({ status, contentType: 'text/html', body });

/** Fates of the answer to a request that the API has carried out. */
export const LOST: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  'the connection breaks': (route) => route.abort('connectionreset'),
  'a page with status 500': html(500, '<h1>Internal Server Error</h1>'),
  'the 524 of a CDN': html(524, '<h1>A timeout occurred</h1>'),
  'another page in its place': html(200, '<!doctype html><title>Sign in</title>'),
};

const REFUSAL = 'Not today, says the gateway.';

/** A refusal before the API, in a form that is not the API's own. */
const refuse = (route: Route) =>
  route.fulfill({ status: 422, json: { statusCode: 422, error: 'Unprocessable Entity', message: REFUSAL } });

/**
 * The ways in which a kind loses its answer: at night all of them, which takes minutes; otherwise one, each kind the
 * next, and for a kind that is brief always the first.
 */
function waysOf(kind: Kind, at: number) {
  const ways = Object.entries(LOST);
  if (kind.brief === true) return ways.slice(0, 1);
  if (AT_NIGHT) return ways;
  return [ways[at % ways.length]!];
}

/** Makes a test of each kind: what may happen to the answer, one after another, each in a log of its own. */
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
            await expect(page.getByText(deed.screen ?? 'The outcome is unknown').first()).toBeVisible();
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

/** Does `first` with the first request of the kind; later ones go through. Gives what the API answers to all of them. */
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

/** Checks on the screen, then from the row, which goes on saying that nobody told the portal. */
async function expectUnknown(page: Page, { words, truth }: Deed): Promise<void> {
  await page.getByRole('button', { name: 'Check status' }).click();
  await truth(page);
  await openLog(page);
  await expectWarning(page, words);
  await row(page, words).getByRole('link', { name: 'Check status' }).click();
  await truth(page);
}

/** Checks on the screen or from the row, which then says what became of it. */
async function expectSettled(page: Page, { words, truth, settles }: Deed, onScreen: boolean): Promise<void> {
  if (onScreen && !settles) {
    const check = page.getByRole('button', { name: 'Check status' });
    await check.click();
    // What was filled in stands there before the answer comes.
    await expect(check).toBeHidden();
  } else {
    // A dialog keeps everything else out of reach.
    await page.keyboard.press('Escape');
    await openLog(page);
    await expect(rows(page)).toHaveCount(1);
    // A page that looks for news may have told what became of it.
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
