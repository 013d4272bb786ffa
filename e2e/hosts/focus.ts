import type { Page } from '@playwright/test';

/** Position of the focused control in CSS pixels, and its name. */
interface Focused {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Maximum distance of a focus ring from its control. */
const AROUND = 6;

/**
 * Walks through `within` with the Tab key, and compares each control with and without the focus. Pixels that change
 * with a contrast of 3:1 count as a focus indicator. There must be at least as many as in a line of one pixel along the
 * shorter side. The window must be high enough that nothing scrolls.
 *
 * @returns the controls without a visible focus indicator
 */
export async function findUnclearFocus(page: Page, within: string): Promise<string[]> {
  const unclear = new Set<string>();
  let before: { readonly focused: Focused; readonly picture: string } | undefined;
  const seen = new Set<string>();
  for (;;) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate((selector): Focused | undefined => {
      const element = document.activeElement;
      if (!element?.closest(selector)) return undefined;
      // A field shows the focus on its frame.
      const field = element.matches('input, [role=combobox]') ? element.closest('mat-form-field') : null;
      const { x, y, width, height } = (field ?? element).getBoundingClientRect();
      return { name: window.measures.nameOf(element), x, y, width, height };
    }, within);
    const picture = (await page.screenshot({ animations: 'disabled', scale: 'css' })).toString('base64');
    if (before && (await countChanged(page, before, picture)) < shorterSide(before.focused))
      unclear.add(before.focused.name);
    const place = focused && `${focused.name} ${focused.x} ${focused.y}`;
    if (!focused || !place || seen.has(place)) return Array.from(unclear);
    seen.add(place);
    before = { focused, picture };
  }
}

function shorterSide({ width, height }: Focused): number {
  return Math.min(width, height);
}

/** Counts the pixels around a control that indicate the focus. */
function countChanged(
  page: Page,
  { focused, picture }: { readonly focused: Focused; readonly picture: string },
  after: string,
): Promise<number> {
  return page.evaluate(
    async ({ focused, pictures, around }) => {
      const [left, top] = [Math.max(0, focused.x - around), Math.max(0, focused.y - around)];
      const [width, height] = [Math.ceil(focused.width + 2 * around), Math.ceil(focused.height + 2 * around)];
      const [one = [], other = []] = await Promise.all(
        pictures.map(async (picture) => {
          const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
          const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const context = new OffscreenCanvas(width, height).getContext('2d');
          context?.drawImage(bitmap, -left, -top);
          return context?.getImageData(0, 0, width, height).data ?? [];
        }),
      );
      let changed = 0;
      for (let at = 0; at < one.length; at += 4) {
        const pixel = (of: ArrayLike<number>) => [of[at] ?? 0, of[at + 1] ?? 0, of[at + 2] ?? 0, 1] as const;
        if (window.measures.contrast(pixel(one), pixel(other)) >= 3) changed++;
      }
      return changed;
    },
    { focused, pictures: [picture, after], around: AROUND },
  );
}
