import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { type Page, expect } from '@playwright/test';
import type axe from 'axe-core';

declare global {
  interface Window {
    readonly axe?: typeof axe;
  }
}

/** Evaluated by the browser itself, which no policy of the page forbids. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Fails with what axe finds against WCAG 2.2 AA and its best practices. */
export async function expectAccessible(page: Page): Promise<void> {
  await settled(page);
  // Loaded once a document. There are no frames for which more would have to be done.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const violations = await page.evaluate(async () => {
    const results = await window.axe!.run({ resultTypes: ['violations'], elementRef: true });
    // Material hides a message from screen readers for the moment before it is announced, its button with it.
    const isMessage = (id: string, element?: Element) =>
      id === 'aria-hidden-focus' && !!element?.closest('mat-snack-bar-container');
    // A name that changes each second would be read out each second, so that it tells the time instead.
    const isCountdown = (id: string, element?: Element) =>
      id === 'label-content-name-mismatch' && !!element?.closest('.event-log-row-action');
    return results.violations.map(({ id, help, nodes }) => ({
      id,
      help,
      html: nodes
        .filter(({ element }) => !isMessage(id, element) && !isCountdown(id, element))
        .map((node) => node.html),
    }));
  });
  const found = violations.flatMap(({ id, help, html }) =>
    html
      .filter((element) => !(id === 'region' && isOverlays(element)))
      .map((element) => `${id}: ${help}\n  ${element}`),
  );
  expect(found.join('\n')).toBe('');
}

/** Menus of Material open outside all landmarks, and take the focus. */
function isOverlays(html: string): boolean {
  return html.includes('class="cdk-overlay-container"');
}

/**
 * Waits until nothing has moved for some frames: fading has no colours of its own, and another size of the window or
 * other colours set things in motion a little later. Icons that turn while something runs do not matter.
 */
function settled(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const moving = () =>
      document
        .getAnimations()
        .filter(
          ({ effect, playState }) =>
            playState === 'running' && effect?.getComputedTiming().endTime !== Infinity,
        );
    for (let quiet = 0; quiet < 10; quiet++) {
      await new Promise(requestAnimationFrame);
      const animations = moving();
      if (animations.length > 0) quiet = 0;
      await Promise.allSettled(animations.map(({ finished }) => finished));
    }
  });
}
