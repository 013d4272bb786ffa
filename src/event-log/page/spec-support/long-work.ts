/** For specs: whenever somebody asks for the time, a second has passed, so that all work takes long. */
export function flyingTime(): () => number {
  let now = 0;
  return () => (now += 1_000);
}

/** For specs: does something as soon as a part of the page is there. */
export function whenShown<T>(
  page: HTMLElement,
  selector: string,
  then: (part: HTMLElement) => T,
): Promise<T> {
  return new Promise((resolve) => {
    const watcher = new MutationObserver(() => {
      const part = page.querySelector<HTMLElement>(selector);
      if (!part) return;
      watcher.disconnect();
      resolve(then(part));
    });
    watcher.observe(page, { childList: true, subtree: true });
  });
}
