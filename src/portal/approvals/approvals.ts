import { HttpClient } from '@angular/common/http';
import { computed, inject, linkedSignal, Service, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { readProblem } from 'ngx-session-event-log';
import { takeLast } from 'rxjs';

import type { Approval, Page } from '../../portal-api/contract/index.ts';
import { readPages } from '../loading/read-pages';
import { refreshEvery } from '../loading/refresh-every';
import { Auth } from '../session/auth';

/** Polling intervals in milliseconds: for the count in the navigation, and while the page is open. */
const NUMBER_REFRESH_MS = 60_000;
const PAGE_REFRESH_MS = 5_000;

/** Number of decided requests to load at first and each time the user loads more. */
const PAGE_SIZE = 100;

interface Loaded {
  readonly userId: string | undefined;
  readonly page: Page<Approval> | undefined;
}

/** The requests between the user's company and other companies. */
@Service()
export class Approvals {
  readonly #session = inject(Auth).session;
  readonly #userId = computed(() => this.#session()?.user.id);
  readonly #onPage = signal(false);
  readonly #http = inject(HttpClient);
  readonly #wanted = signal(PAGE_SIZE);
  readonly #resource = rxResource<Page<Approval>, object | undefined>({
    params: () => (this.#userId() ? { wanted: this.#wanted() } : undefined),
    stream: () =>
      readPages<Approval>(this.#http, '/api/approvals', this.#goesOn, PAGE_SIZE).pipe(takeLast(1)),
  });
  /** Reads on while there are pending requests, which come first: the count needs all of them. */
  readonly #goesOn = ({ records }: Page<Approval>): boolean =>
    records.length < this.#wanted() || records.at(-1)?.state === 'PENDING';

  /** The last list that was loaded. It stays while loading fails, but never for another user. */
  readonly #page = linkedSignal<Loaded, Loaded['page']>({
    source: () => ({
      userId: this.#userId(),
      page: this.#resource.hasValue() ? this.#resource.value() : undefined,
    }),
    computation: ({ userId, page }, previous) =>
      page ?? (previous && previous.source.userId === userId ? previous.value : undefined),
  });
  readonly all = computed(() => this.#page()?.records);
  /** True if there are older decisions to load. */
  readonly more = computed(() => this.#page()?.before !== undefined);
  readonly loading = this.#resource.isLoading;
  readonly problem = computed(() => {
    const error = this.#resource.error();
    return error && readProblem(error);
  });
  /** Number of requests that the user's company has to decide. */
  readonly waiting = computed(
    () =>
      this.all()?.filter(({ direction, state }) => direction === 'RECEIVED' && state === 'PENDING').length ??
      0,
  );

  constructor() {
    const interval = computed(() => {
      if (!this.#userId()) return undefined;
      return this.#onPage() ? PAGE_REFRESH_MS : NUMBER_REFRESH_MS;
    });
    refreshEvery(interval, () => this.reload());
  }

  reload(): void {
    this.#resource.reload();
  }

  /** Loads older decisions. */
  loadMore(): void {
    this.#wanted.set((this.all()?.length ?? 0) + 1);
  }

  /** Polls more often while the page is open. */
  watchClosely(onPage: boolean): void {
    this.#onPage.set(onPage);
    if (onPage) this.reload();
  }

  /** Shows a changed request at once, without waiting for the next poll. */
  put(changed: Approval): void {
    if (!this.#resource.hasValue()) return;
    const { records, ...page } = this.#resource.value();
    const changedOnes = records.map((approval) => (approval.id === changed.id ? changed : approval));
    this.#resource.set({ ...page, records: changedOnes });
  }
}
