import { DOCUMENT, DestroyRef, Injectable, NgZone, inject, signal } from '@angular/core';

/** Differences in height that nobody sees, and that come from rounding. */
const ROUNDING = 0.5;

/** Follows where the table is on the screen, in pixels, whoever scrolls, and how high its rows are. */
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
  /** True where the first row has been scrolled out of sight, or begins to be. */
  readonly scrolled = signal(false);
  /** Height that is taken for rows that were not seen yet: that of the first one; 0 while none was seen. */
  readonly rowHeight = signal(0);
  /** Height of a row above a group; 0 while none was seen. */
  readonly groupHeight = signal(0);
  /** Heights of rows that were seen and have another, by id of their entry, and of open details, by `details-` and that id. */
  readonly heights = signal<ReadonlyMap<string, number>>(new Map());

  /** Begins to follow a table, whose rows are `event-log-row`, `event-log-group` and `event-log-row-details`. */
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
      // Scrolling does not bubble, but every ancestor's can be caught on the way down.
      this.#document.addEventListener('scroll', later, { capture: true, passive: true });
      view?.addEventListener('resize', later, { passive: true });
      // The documents that tests run in without a browser have neither sizes nor this.
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

  /** Looks where the table is, and how high the rows are that are in the document. */
  measure(): void {
    const body = this.#table?.tBodies[0];
    if (!this.#table || !body) return;
    const { top, width } = body.getBoundingClientRect();
    if (width !== this.#width) this.#forgetHeights(width);
    this.#measureRows(this.#table, body);
    const { scrollMarginBlockStart } = getComputedStyle(this.#table);
    const isScrolled = top < parseFloat(scrollMarginBlockStart || '0') && this.#scroller() !== undefined;
    this.scrolled.set(isScrolled);
    this.top.set(Math.max(0, -body.getBoundingClientRect().top));
    this.height.set(this.#document.documentElement.clientHeight);
  }

  #measureRows(table: HTMLTableElement, body: HTMLElement): void {
    const known = this.heights();
    const changed = new Map<string, number>();
    let grown = 0;
    for (const row of body.querySelectorAll<HTMLElement>('tr[data-entry]')) {
      const { top, height } = row.getBoundingClientRect();
      const isDetails = row.classList.contains('event-log-row-details');
      const key = (isDetails ? 'details-' : '') + (row.dataset['entry'] ?? '');
      if (!isDetails && this.rowHeight() === 0) this.rowHeight.set(height);
      const before = known.get(key) ?? (isDetails ? undefined : this.rowHeight());
      // Most rows are as high as the first one: with each that is not, the places of all rows are worked out again.
      if (before !== undefined && Math.abs(height - before) < ROUNDING) continue;
      changed.set(key, height);
      if (top < 0 && before !== undefined && !isDetails) grown += height - before;
    }
    const group = body.querySelector('tr.event-log-group');
    if (group) this.groupHeight.set(group.getBoundingClientRect().height);
    if (changed.size === 0) return;
    this.heights.set(new Map([...known, ...changed]));
    // What was higher or lower than expected above the screen must not move what is on it.
    const scroller = Math.abs(grown) >= ROUNDING ? this.#scroller(table) : undefined;
    if (scroller) scroller.scrollTop += grown;
  }

  /** Rows are broken into other lines where there is another room for them. */
  #forgetHeights(width: number): void {
    this.#width = width;
    this.rowHeight.set(0);
    this.heights.set(new Map());
  }

  /** The nearest of all that the table is in that is scrolled; nothing, while none is. */
  #scroller(from: Element | undefined = this.#table): Element | undefined {
    let element = from?.parentElement;
    while (element?.scrollTop === 0) element = element.parentElement;
    return element ?? undefined;
  }
}
