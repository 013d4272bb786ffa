import { DOCUMENT, DestroyRef, Injectable, NgZone, inject, signal } from '@angular/core';

/** Difference in height that comes from rounding and is invisible. */
const ROUNDING = 0.5;

/** Follows the position of the table on the screen and the heights of its rows, in pixels, whatever element scrolls. */
@Injectable()
export class TableViewport {
  readonly #document = inject(DOCUMENT);
  readonly #zone = inject(NgZone);
  readonly #destroyRef = inject(DestroyRef);
  #table: HTMLTableElement | undefined;
  #width = 0;
  #frame = 0;

  /** Height of the part of the table's body that is above the screen. */
  readonly top = signal(0);
  readonly height = signal(0);
  /** True if the first row is at least partly scrolled out of sight. */
  readonly scrolled = signal(false);
  /** Assumed height of rows that were not measured yet: that of the first one; 0 until one is measured. */
  readonly rowHeight = signal(0);
  /** Height of a group heading; 0 until one is measured. */
  readonly groupHeight = signal(0);
  /** Measured heights of rows that differ from {@link rowHeight}, by id of their entry, and of details, by `details-` and id. */
  readonly heights = signal<ReadonlyMap<string, number>>(new Map());

  /** Begins to follow a table with rows `event-log-row`, `event-log-group` and `event-log-row-details`. */
  follow(table: HTMLTableElement): void {
    this.#table = table;
    this.measure();
    this.#zone.runOutsideAngular(() => {
      const later = () => {
        this.#frame ||= requestAnimationFrame(() => {
          this.#frame = 0;
          this.measure();
        });
      };
      const view = this.#document.defaultView;
      // Scroll events do not bubble, but those of every ancestor can be captured.
      this.#document.addEventListener('scroll', later, { capture: true, passive: true });
      view?.addEventListener('resize', later, { passive: true });
      // Documents of tests without a browser have no layout and no observer.
      const sizes = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(later);
      sizes?.observe(table);
      this.#destroyRef.onDestroy(() => {
        this.#document.removeEventListener('scroll', later, { capture: true });
        view?.removeEventListener('resize', later);
        sizes?.disconnect();
        cancelAnimationFrame(this.#frame);
      });
    });
  }

  /** Measures the position of the table and the heights of the rows in the document. */
  measure(): void {
    const body = this.#table?.tBodies[0];
    if (!this.#table || !body) return;
    const { top, width } = boxOf(body);
    if (width !== this.#width) this.#forgetHeights(width);
    this.#measureRows(this.#table, body);
    const { scrollMarginBlockStart } = getComputedStyle(this.#table);
    const scroller = this.#scroller();
    // The table may scroll in a part of the window, such as a dialog.
    const edge = scroller
      ? Math.max(0, boxOf(scroller).top) + parseFloat(scrollMarginBlockStart || '0')
      : -Infinity;
    this.scrolled.set(top < edge);
    this.top.set(Math.max(0, -boxOf(body).top));
    this.height.set(this.#document.documentElement.clientHeight / zoomOf(body));
  }

  /** Height in which rows are seen: that of the window, or of a smaller scroll container such as a drawer. */
  seenHeight(): number {
    let scroller = this.#table?.parentElement;
    while (scroller && !/auto|scroll/.test(getComputedStyle(scroller).overflowY))
      scroller = scroller.parentElement;
    return Math.min(this.height(), scroller?.clientHeight ?? Infinity);
  }

  #measureRows(table: HTMLTableElement, body: HTMLElement): void {
    const known = this.heights();
    const changed = new Map<string, number>();
    let grown = 0;
    for (const row of body.querySelectorAll<HTMLElement>('tr[data-entry]')) {
      const { top, height } = boxOf(row);
      const isDetails = row.classList.contains('event-log-row-details');
      const key = (isDetails ? 'details-' : '') + (row.dataset['entry'] ?? '');
      if (!isDetails && this.rowHeight() === 0) this.rowHeight.set(height);
      const before = known.get(key) ?? (isDetails ? undefined : this.rowHeight());
      // Most rows are as high as the first one. Each that is not means computing all positions again.
      if (before !== undefined && Math.abs(height - before) < ROUNDING) continue;
      changed.set(key, height);
      if (top < 0 && before !== undefined && !isDetails) grown += height - before;
    }
    const group = body.querySelector('tr.event-log-group');
    if (group) this.groupHeight.set(boxOf(group).height);
    if (changed.size === 0) return;
    this.heights.set(new Map([...known, ...changed]));
    // Rows above the screen with an unexpected height must not move what is on the screen.
    const scroller = Math.abs(grown) >= ROUNDING ? this.#scroller(table) : undefined;
    if (scroller) scroller.scrollTop += grown;
  }

  /** Forgets the heights when the width changes, since texts then wrap differently. */
  #forgetHeights(width: number): void {
    this.#width = width;
    this.rowHeight.set(0);
    this.heights.set(new Map());
  }

  /** Finds the nearest ancestor that is scrolled; `undefined` if none is. */
  #scroller(from: Element | undefined = this.#table): Element | undefined {
    let element = from?.parentElement;
    while (element?.scrollTop === 0) element = element.parentElement;
    return element ?? undefined;
  }
}

/** Position and size in pixels of the style sheet, as the heights are that the table sets. */
function boxOf(element: Element): Pick<DOMRect, 'top' | 'width' | 'height'> {
  const { top, width, height } = element.getBoundingClientRect();
  const zoom = zoomOf(element);
  return { top: top / zoom, width: width / zoom, height: height / zoom };
}

/** Pixels of the screen for each pixel of the style sheet, if the application sets the CSS property `zoom`. */
function zoomOf(element: Partial<Element>): number {
  return element.currentCSSZoom ?? 1;
}
