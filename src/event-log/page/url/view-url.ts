import { DestroyRef, Injectable, effect, inject, untracked } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { type ParamMap, type Params, Router } from '@angular/router';
import { injectEventLogRedaction, ɵinjectTimer as injectTimer } from 'ngx-session-event-log';
import { firstValueFrom } from 'rxjs';

import { LogView } from '../log/log-view';
import { injectIsRouted } from './is-routed';
import { MOST_TEXT, fromViewParams, toViewParams } from './view-params';

/** Delay, because browsers limit the number of changes to the URL. */
const PAUSE_MS = 400;

/** Parameters that change gradually, by typing or dragging. */
const GRADUAL = { q: null, from: null, to: null };

/**
 * Keeps the view and the URL of the page in sync. A choice adds an entry to the browser's history; typing does not. A
 * search text with a secret is not written to the URL. In a dialog or a drawer, the URL belongs to another page.
 */
@Injectable()
export class ViewUrl {
  readonly #view = inject(LogView);
  readonly #router = inject(Router);
  readonly #redact = injectEventLogRedaction();
  readonly #timer = injectTimer();
  readonly #destroyRef = inject(DestroyRef);
  #writing: Promise<unknown> = Promise.resolve();

  /** View parameters in the URL. */
  #known = this.#params();

  readonly #isRouted = injectIsRouted();

  constructor() {
    if (!this.#isRouted) return;
    this.#router.routerState.root.queryParamMap
      .pipe(takeUntilDestroyed())
      .subscribe((params) => this.#read(params));
    effect(() => {
      this.#view.query();
      this.#view.arrangement();
      untracked(() => {
        if (this.#isGradual(this.#params())) this.#timer.start(PAUSE_MS, () => this.flush());
        else this.flush();
      });
    });
  }

  /** Updates the URL at once, before the user goes elsewhere. */
  flush(): void {
    this.#timer.stop();
    const params = this.#params();
    if (!this.#isRouted || isSame(params, this.#known)) return;
    const replaceUrl = this.#isGradual(params);
    this.#known = params;
    this.#writing = this.#writing.then(() => this.#write(params, replaceUrl));
  }

  #read(params: ParamMap): void {
    const linked = fromViewParams(params);
    const known = toViewParams(linked);
    // The application's own parameters may change while the user types.
    if (isSame(known, this.#known)) return;
    this.#timer.stop();
    this.#known = known;
    this.#view.query.set(linked.query);
    this.#view.arrangement.set(linked.arrangement);
  }

  #isGradual(params: Params): boolean {
    return isSame({ ...params, ...GRADUAL }, { ...this.#known, ...GRADUAL });
  }

  #params(): Params {
    const query = this.#view.query();
    const { text } = this.#redact(query.text, MOST_TEXT);
    return toViewParams({
      query: text === query.text ? query : { ...query, text: '' },
      arrangement: this.#view.arrangement(),
    });
  }

  /** Writes the URL, after any other navigation: a clicked link takes precedence. */
  async #write(params: Params, replaceUrl: boolean): Promise<unknown> {
    while (this.#router.currentNavigation()) await firstValueFrom(this.#router.events);
    // The link led to another page or another view.
    if (this.#destroyRef.destroyed || !isSame(params, this.#params())) return;
    const url = this.#router.parseUrl(this.#router.url);
    const all: Params = { ...url.queryParams, ...params };
    url.queryParams = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null));
    // Applications that scroll to the top after each navigation must not do so here.
    return this.#router.navigateByUrl(url, { replaceUrl, scroll: 'manual' });
  }
}

function isSame(one: Params, other: Params): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
