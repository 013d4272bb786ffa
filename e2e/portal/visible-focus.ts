import { type Page, expect } from '@playwright/test';

/** Goes through the page with Tab, and fails if an element does not show that it has the focus (WCAG 2.4.7). */
export async function expectVisibleFocus(page: Page): Promise<void> {
  // The navigation slides in when the window becomes wide.
  await page.getByRole('navigation').getByRole('link', { name: 'Profile' }).waitFor();
  await page.getByRole('link', { name: 'Skip to main content' }).focus();
  let reached = 0;
  for (;;) {
    await page.keyboard.press('Tab');
    const { element, isVisible } = await page.evaluate(focused);
    if (element === '') break;
    expect(isVisible, element).toBe(true);
    reached++;
  }
  expect(reached).toBeGreaterThan(10);
}

/** Describes the focused element, and looks for its ring, for Material's indicator, or for the frame of its field. */
function focused(): { readonly element: string; readonly isVisible: boolean } {
  const element = document.activeElement;
  if (!element || element === document.body) return { element: '', isVisible: false };
  const hasRing = [undefined, '::after'].some((part) => {
    const { outlineStyle, content } = getComputedStyle(element, part);
    return outlineStyle !== 'none' && content !== 'none';
  });
  const parts = [element, ...element.querySelectorAll('*')];
  const hasIndicator = parts.some((part) => {
    const { content, display, borderTopStyle } = getComputedStyle(part, '::before');
    const isShown = content !== 'none' && display !== 'none' && borderTopStyle === 'solid';
    return part.matches('.mat-focus-indicator') && isShown;
  });
  const hasFrame = element.closest('mat-form-field.mat-focused') !== null;
  return { element: element.outerHTML, isVisible: hasRing || hasIndicator || hasFrame };
}
