import AxeBuilder from '@axe-core/playwright';
import { type Page, expect } from '@playwright/test';

/** Fails with what axe finds against WCAG 2.2 AA and its best practices. */
export async function expectAccessible(page: Page): Promise<void> {
  await settled(page);
  // Without the mode for frames from elsewhere, of which there are none, it need not open a second page each time.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes
      .filter(({ html }) => !(id === 'region' && isOverlays(html)))
      .map(({ html }) => `${id}: ${help}\n  ${html}`),
  );
  expect(found.join('\n')).toBe('');
}

/** Menus of Material open outside all landmarks, and take the focus. */
function isOverlays(html: string): boolean {
  return html.includes('class="cdk-overlay-container"');
}

/** Waits out fading, during which nothing has colours of its own; icons that turn while something runs do not matter. */
function settled(page: Page): Promise<unknown> {
  return page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter(
          ({ effect, playState }) =>
            playState === 'running' && effect?.getComputedTiming().endTime !== Infinity,
        )
        .map(({ finished }) => finished),
    ).then(() => undefined),
  );
}
