import type { Page } from '@playwright/test';

/**
 * Measures the contrast of visible parts against their background: text at 4.5:1; glyphs, bars and the badge at 3:1.
 *
 * @returns the parts with less contrast, each with its value
 */
export function findUnclear(page: Page, within: string): Promise<string[]> {
  return page.evaluate((selector) => {
    const { parse, groundOf, opacityOf, contrast, isSeen, textsOf } = window.measures;
    const unclear = new Set<string>();
    const check = (what: string, color: string, element: Element, behind: Element | null, least: number) => {
      const [red, green, blue, alpha] = parse(color);
      const ratio = contrast([red, green, blue, alpha * opacityOf(element)], groundOf(behind));
      if (ratio < least) unclear.add(`${what}: ${ratio.toFixed(2)} (${color})`);
    };
    const isDisabled = (element: Element) => element.closest(':disabled, [aria-disabled=true]') !== null;
    const bars = '[class*=bar][data-outcome], [class*=bar][data-severity], [class*=bars] [data-severity]';
    for (const root of document.querySelectorAll(selector)) {
      for (const text of textsOf(root)) {
        const element = text.parentElement;
        if (!element || isDisabled(element)) continue;
        const { color } = getComputedStyle(element);
        check(`text “${text.data.trim().slice(0, 40)}”`, color, element, element, 4.5);
      }
      for (const element of root.querySelectorAll('*')) {
        if (!isSeen(element) || isDisabled(element)) continue;
        const { color, backgroundColor } = getComputedStyle(element);
        if (element.localName === 'event-log-glyph')
          check(`glyph ${element.getAttribute('data-glyph') ?? ''}`, color, element, element, 3);
        if (element.localName === 'svg')
          check(`picture in ${element.parentElement?.className ?? ''}`, color, element, element, 3);
        if (element.matches(bars)) {
          const seen = parse(backgroundColor)[3] === 0 ? color : backgroundColor;
          check(`bar ${element.className}`, seen, element, element.parentElement, 3);
        }
        if (element.classList.contains('mat-badge-content')) {
          // Either the badge or the ring around it must contrast with the background.
          const behind = groundOf(element.closest('mat-toolbar'));
          const best = Math.max(contrast(parse(backgroundColor), behind), contrast(parse(color), behind));
          if (best < 3) unclear.add(`badge: ${best.toFixed(2)}`);
        }
      }
    }
    return Array.from(unclear);
  }, within);
}

/** Finds overlays that let the application shine through. */
export function findTransparent(page: Page, within: string): Promise<string[]> {
  return page.evaluate((selector) => {
    const { parse, isSeen, nameOf } = window.measures;
    const isOpaque = (element: Element) => parse(getComputedStyle(element).backgroundColor)[3] > 0.95;
    return Array.from(document.querySelectorAll(selector))
      .filter((element) => isSeen(element))
      .filter((element) => ![element, ...element.querySelectorAll('*')].some(isOpaque))
      .map(nameOf);
  }, within);
}
