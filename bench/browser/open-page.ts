import type { Router } from '@angular/router';

import { nextFrame } from './frames';

/** Navigates from an empty page to another, and returns the milliseconds until a part of it is laid out. */
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

/** Forces the layout that the browser would do before the next frame. */
export function layOut(): number {
  return document.documentElement.offsetHeight;
}
