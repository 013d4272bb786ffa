/** Kept free between an overlay and the edges of the window, in pixels. */
const MARGIN = 8;

/** Places a `fixed` element below another, with their ends in line as far as the window has room. */
export function placeBelow(anchor: HTMLElement, overlay: HTMLElement): void {
  const { left, right, bottom } = anchor.getBoundingClientRect();
  const { clientWidth, clientHeight } = anchor.ownerDocument.documentElement;
  const { offsetWidth: width } = overlay;
  const wanted = getComputedStyle(anchor).direction === 'rtl' ? left : right - width;
  const top = bottom + MARGIN / 2;
  overlay.style.left = `${Math.max(MARGIN, Math.min(wanted, clientWidth - width - MARGIN))}px`;
  overlay.style.top = `${top}px`;
  overlay.style.maxHeight = `${clientHeight - top - MARGIN}px`;
}
