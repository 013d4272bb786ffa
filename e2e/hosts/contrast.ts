import type { Page } from '@playwright/test';

/** Something that is too hard to see, with its contrast. */
export type Unclear = string;

/**
 * Measures what is seen of the log against what lies behind it: text at 4.5:1; glyphs, bars and the ring of focus at 3:1.
 *
 * @returns whatever has less
 */
export function findUnclear(page: Page, within: string): Promise<Unclear[]> {
  return page.evaluate((selector) => {
    type Color = readonly [red: number, green: number, blue: number, alpha: number];
    const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const probe = document.body.appendChild(document.createElement('span'));
    probe.style.cssText = 'position:fixed;background:Canvas';
    const parse = (color: string): Color => {
      if (!context) throw new Error('There is no canvas.');
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = color;
      context.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
      return [red, green, blue, alpha / 255];
    };
    const over = (front: Color, back: Color): Color => {
      const mix = (at: 0 | 1 | 2) => front[at] * front[3] + back[at] * (1 - front[3]);
      return [mix(0), mix(1), mix(2), 1];
    };
    const canvas = parse(getComputedStyle(probe).backgroundColor);
    probe.remove();
    const groundOf = (element: Element | null): Color => {
      if (!element) return canvas;
      const own = parse(getComputedStyle(element).backgroundColor);
      return own[3] === 1 ? own : over(own, groundOf(element.parentElement));
    };
    const light = ([red, green, blue]: Color) => {
      const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) => {
        const share = value / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (front: Color, back: Color) => {
      const [one, other] = [light(over(front, back)), light(back)];
      return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    };
    const isSeen = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true });
    };
    const unclear: string[] = [];
    const check = (what: string, color: string, ground: Color, least: number) => {
      const ratio = contrast(parse(color), ground);
      if (ratio < least) unclear.push(`${what}: ${ratio.toFixed(2)} (${color})`);
    };
    for (const root of document.querySelectorAll(selector)) {
      for (const element of [root, ...root.querySelectorAll('*')]) {
        const { color, backgroundColor, outlineStyle, outlineColor } = getComputedStyle(element);
        if (!isSeen(element) || element.closest(':disabled, [aria-disabled=true]')) continue;
        const words = Array.from(element.childNodes).filter(
          (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
        );
        if (words.length > 0)
          check(`text “${words[0]?.textContent?.trim().slice(0, 40) ?? ''}”`, color, groundOf(element), 4.5);
        if (element.localName === 'event-log-glyph')
          check(`glyph ${element.getAttribute('data-glyph') ?? ''}`, color, groundOf(element), 3);
        if (
          element.matches(
            '[class*=bar][data-outcome], [class*=bar][data-severity], [class*=bars] [data-severity]',
          )
        )
          check(
            'bar',
            backgroundColor === 'rgba(0, 0, 0, 0)' ? color : backgroundColor,
            groundOf(element.parentElement),
            3,
          );
        if (element.matches(':focus-visible') && outlineStyle !== 'none')
          check('focus', outlineColor, groundOf(element.parentElement), 3);
        if (element.classList.contains('mat-badge-content')) {
          // Either its ground or the ring around it is told from what lies behind.
          const behind = groundOf(element.closest('mat-toolbar'));
          const best = Math.max(contrast(parse(backgroundColor), behind), contrast(parse(color), behind));
          if (best < 3) unclear.push(`badge: ${best.toFixed(2)}`);
        }
      }
    }
    return unclear;
  }, within);
}

/** Finds controls and texts of rows that lie over each other or beyond the window. */
export function findOverlaps(page: Page, within: string): Promise<string[]> {
  return page.evaluate((selector) => {
    const boxes = Array.from(document.querySelectorAll(`${selector} :is(a, button, input, select, h1, p)`))
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && box.height > 1);
    const name = (element: Element) =>
      (element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40);
    const overlaps: string[] = [];
    boxes.forEach(({ element, box }, at) => {
      if (box.left < -1 || box.right > document.documentElement.clientWidth + 1)
        overlaps.push(`${name(element)} is beyond the window`);
      for (const other of boxes.slice(at + 1)) {
        if (element.contains(other.element) || other.element.contains(element)) continue;
        const width = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const height = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        if (width > 2 && height > 2) overlaps.push(`${name(element)} and ${name(other.element)}`);
      }
    });
    return overlaps;
  }, within);
}
