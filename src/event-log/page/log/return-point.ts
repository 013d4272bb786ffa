import { Injectable, inject } from '@angular/core';
import { NavigationStart, Router } from '@angular/router';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';

/** Place in the table. */
export interface TablePlace {
  /** Ids of the entries whose details are open. */
  readonly opened: ReadonlySet<string>;
  /** Id of the entry whose row has the focus. */
  readonly entry: string | undefined;
  /** Target of the link that has the focus in that row. */
  readonly href: string | undefined;
}

/** Remembers where in the table the user followed a link, to restore it when they come _Back_. */
@Injectable({ providedIn: 'root' })
export class ReturnPoint {
  readonly #router = inject(Router);
  #place: TablePlace | undefined;
  #look: (() => TablePlace) | undefined;

  constructor() {
    this.#router.events.pipe(takeUntilDestroyed()).subscribe((event) => {
      if (event instanceof NavigationStart && this.#look) this.#place = this.#look();
    });
  }

  /** Begins to remember places. Returns a function that ends it. */
  watch(look: () => TablePlace): () => void {
    this.#look = look;
    return () => (this.#look = undefined);
  }

  /** Returns the place to restore, if the page was just opened by going back or forward. */
  take(): TablePlace | undefined {
    // The navigation may be over already if the page is in a nested outlet.
    const arrival = this.#router.currentNavigation() ?? this.#router.lastSuccessfulNavigation();
    const place = arrival?.trigger === 'popstate' ? this.#place : undefined;
    this.#place = undefined;
    return place;
  }
}
