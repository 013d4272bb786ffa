import { Injectable, inject } from '@angular/core';
import { NavigationStart, Router } from '@angular/router';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';

/** A place in the table. */
export interface TablePlace {
  /** IDs of the entries whose details are open. */
  readonly opened: ReadonlySet<string>;
  /** ID of the entry whose row has the focus. */
  readonly entry: string | undefined;
  /** Target of the link that has the focus in that row. */
  readonly href: string | undefined;
}

/** Remembers, by IDs, where in the table the user was when they followed a link, for when they come _Back_. */
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

  /** Begins to remember. Returns what ends it. */
  watch(look: () => TablePlace): () => void {
    this.#look = look;
    return () => (this.#look = undefined);
  }

  /** The place to return to, if the page was just opened by going back or forward. */
  take(): TablePlace | undefined {
    // The navigation is over where the page is in an outlet that is itself drawn after it.
    const arrival = this.#router.currentNavigation() ?? this.#router.lastSuccessfulNavigation();
    const place = arrival?.trigger === 'popstate' ? this.#place : undefined;
    this.#place = undefined;
    return place;
  }
}
