import type { Router } from '@angular/router';

import { nextFrame } from './frames';

/** Opens a page from an empty one, and waits for a part of it: milliseconds until it is there, with its layout. */
export async function openPage(router: Router, path: string, selector: string): Promise<number> {
  await router.navigateByUrl('/');
  await nextFrame();
  const start = performance.now();
  const shown = whenShown(selector);
  await router.navigateByUrl(path);
  await shown;
  layOut();
  return performance.now() - start;
}

function whenShown(selector: string): Promise<void> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector(selector)) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(document.body, { childList: true, subtree: true });
  });
}

/** Makes the browser lay the page out now, as it does before the next frame. */
export function layOut(): number {
  return document.documentElement.offsetHeight;
}
