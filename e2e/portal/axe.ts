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
    const excepted: Readonly<Partial<Record<string, string>>> = {
      // Material hides a message from screen readers for the moment before it is announced, its button with it.
      'aria-hidden-focus': 'mat-snack-bar-container *',
      // A name that changes each second would be read out each second, so that it tells the time instead.
      'label-content-name-mismatch': '.event-log-row-action',
      // Menus of Material open outside all landmarks, and take the focus.
      region: '.cdk-overlay-container',
    };
    return results.violations.map(({ id, help, nodes }) => ({
      id,
      help,
      html: nodes
        .filter(({ element }) => !excepted[id] || !element?.matches(excepted[id]))
        .map((node) => node.html),
    }));
  });
  const found = violations.flatMap(({ id, help, html }) =>
    html.map((element) => `${id}: ${help}\n  ${element}`),
  );
  expect(found.join('\n')).toBe('');
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
