import { DOCUMENT, DestroyRef, Injectable, NgZone, inject, signal } from '@angular/core';

/** Where the table's body is on the screen, in pixels. */
export interface Viewport {
  /** How much of it is above the screen. */
  readonly top: number;
  /** Height of the screen. */
  readonly height: number;
  /** Height of one row; 0 while none was seen. */
  readonly rowHeight: number;
  /** Height of a row above a group; 0 while none was seen. */
  readonly groupHeight: number;
}

/**
 * Follows where the table is on the screen. It asks where the table is, not who scrolls: so it works whether the
 * document scrolls, or some container of the application.
 */
@Injectable()
export class TableViewport {
  readonly #document = inject(DOCUMENT);
  readonly #zone = inject(NgZone);
  #body: HTMLElement | undefined;
  #frame = 0;

  readonly #viewportSignal = signal<Viewport>(
    { top: 0, height: 0, rowHeight: 0, groupHeight: 0 },
    {
      equal: (one, other) =>
        one.top === other.top &&
        one.height === other.height &&
        one.rowHeight === other.rowHeight &&
        one.groupHeight === other.groupHeight,
    },
  );
  readonly #detailsSignal = signal<ReadonlyMap<string, number>>(new Map());

  readonly viewport = this.#viewportSignal.asReadonly();
  /** Heights of the open details that were seen, by id of their entry. */
  readonly details = this.#detailsSignal.asReadonly();

  readonly #destroyRef = inject(DestroyRef);

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
    const row = this.#body.querySelector('tr.row');
    const group = this.#body.querySelector('tr.group');
    this.#viewportSignal.update(({ rowHeight, groupHeight }) => ({
      top: Math.max(0, -(this.#body?.getBoundingClientRect().top ?? 0)),
      height: this.#document.documentElement.clientHeight,
      rowHeight: row?.getBoundingClientRect().height ?? rowHeight,
      groupHeight: group?.getBoundingClientRect().height ?? groupHeight,
    }));
    this.#measureDetails(this.#body);
  }

  #measureDetails(body: HTMLElement): void {
    const known = this.#detailsSignal();
    const changed = Array.from(body.querySelectorAll<HTMLElement>('tr.details'), (details) => {
      return [details.dataset['entry'] ?? '', details.getBoundingClientRect().height] as const;
    }).filter(([id, height]) => known.get(id) !== height);
    if (changed.length > 0) this.#detailsSignal.set(new Map([...known, ...changed]));
  }
}
