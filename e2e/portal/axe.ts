import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { type Page, expect } from '@playwright/test';
import type axe from 'axe-core';

declare global {
  interface Window {
    readonly axe?: typeof axe;
  }
}

/** Evaluated outside the page's Content Security Policy. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Fails if axe finds violations of WCAG 2.2 AA or of its best practices. */
export async function expectAccessible(page: Page): Promise<void> {
  await settled(page);
  // Loaded once per document. The pages have no frames, which would need more.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const violations = await page.evaluate(async () => {
    const results = await window.axe!.run({ resultTypes: ['violations'], elementRef: true });
    const excepted: Readonly<Partial<Record<string, string>>> = {
      // Material hides a message and its button from screen readers until it is announced.
      'aria-hidden-focus': 'mat-snack-bar-container *',
      // A name that changes every second would be read out every second, so the name is the time instead.
      'label-content-name-mismatch': '.event-log-row-action',
      // Material's menus open outside all landmarks and take the focus.
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
 * Waits until nothing has moved for some frames. Colours are wrong during a fade, and changes of size or colours start
 * transitions a little later. Spinners do not matter.
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
