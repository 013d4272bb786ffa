/**
 * Puts the focus at the start of the page's main part: where it goes when what had it is no longer there, so that
 * somebody at a keyboard or a screen reader need not begin at the top of the document.
 */
export function focusMain(document: Document): void {
  const main = document.querySelector<HTMLElement>('main, [role="main"], h1');
  if (!main) return;
  if (!main.hasAttribute('tabindex')) main.setAttribute('tabindex', '-1');
  main.focus({ preventScroll: true });
}
