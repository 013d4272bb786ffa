import { DOCUMENT, DestroyRef, Injectable, NgZone, inject, signal } from '@angular/core';

/**
 * Follows where the table's body is on the screen, in pixels. It asks where the table is, not who scrolls: so it works
 * whether the document scrolls, or some container of the application.
 */
@Injectable()
export class TableViewport {
  readonly #document = inject(DOCUMENT);
  readonly #zone = inject(NgZone);
  readonly #destroyRef = inject(DestroyRef);
  readonly #topSignal = signal(0);
  readonly #heightSignal = signal(0);
  readonly #rowHeightSignal = signal(0);
  readonly #groupHeightSignal = signal(0);
  readonly #detailsHeightsSignal = signal<ReadonlyMap<string, number>>(new Map());
  #body: HTMLElement | undefined;
  #frame = 0;

  /** Height of the part of the table's body that is above the screen. */
  readonly top = this.#topSignal.asReadonly();
  /** Height of the screen. */
  readonly height = this.#heightSignal.asReadonly();
  /** Height of one row; 0 while none was seen. */
  readonly rowHeight = this.#rowHeightSignal.asReadonly();
  /** Height of a row above a group; 0 while none was seen. */
  readonly groupHeight = this.#groupHeightSignal.asReadonly();
  /** Heights of the open details that were seen, by id of their entry. */
  readonly detailsHeights = this.#detailsHeightsSignal.asReadonly();

  /** Begins to follow a table, whose rows are `tr.row`, `tr.group` and `tr.details`. */
  follow(table: HTMLTableElement): void {
    this.#body = table.tBodies[0];
    this.#measure();
    this.#zone.runOutsideAngular(() => {
      const later = () => {
        this.#frame ||= requestAnimationFrame(() => {
          this.#frame = 0;
          this.#measure();
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

  #measure(): void {
    if (!this.#body) return;
    const heightOf = (row: Element) => row.getBoundingClientRect().height;
    const row = this.#body.querySelector('tr.row');
    const group = this.#body.querySelector('tr.group');
    this.#topSignal.set(Math.max(0, -this.#body.getBoundingClientRect().top));
    this.#heightSignal.set(this.#document.documentElement.clientHeight);
    if (row) this.#rowHeightSignal.set(heightOf(row));
    if (group) this.#groupHeightSignal.set(heightOf(group));
    const known = this.#detailsHeightsSignal();
    const changed = Array.from(this.#body.querySelectorAll<HTMLElement>('tr.details'), (details) => {
      return [details.dataset['entry'] ?? '', heightOf(details)] as const;
    }).filter(([id, height]) => known.get(id) !== height);
    if (changed.length > 0) this.#detailsHeightsSignal.set(new Map([...known, ...changed]));
  }
}
