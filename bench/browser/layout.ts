/** Makes the browser lay the page out now, as it does before the next frame. */
export function layOut(): number {
  return document.documentElement.offsetHeight;
}
