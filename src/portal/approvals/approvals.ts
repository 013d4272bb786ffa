import { HttpClient } from '@angular/common/http';
import { computed, inject, linkedSignal, Service, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { readProblem } from 'ngx-session-event-log';
import { takeLast } from 'rxjs';

import type { Approval, Page } from '../../portal-api/contract/index.ts';
import { readPages } from '../loading/read-pages';
import { refreshEvery } from '../loading/refresh-every';
import { Auth } from '../session/auth';

/** Milliseconds between two looks: for the navigation's number, and while the user has the page open. */
const NUMBER_REFRESH_MS = 60_000;
const PAGE_REFRESH_MS = 5_000;

/** Decided requests that are shown at first, and with each look further back. */
const PAGE_SIZE = 100;

interface Loaded {
  readonly userId: string | undefined;
  readonly page: Page<Approval> | undefined;
}

/** The requests of other companies to the user's company, and its requests to them. */
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
  /** Pending ones come first, and all of them count. */
  readonly #goesOn = ({ records }: Page<Approval>): boolean =>
    records.length < this.#wanted() || records.at(-1)?.state === 'PENDING';

  /** The last that was loaded, also while it cannot be loaded again; nothing of another user. */
  readonly #page = linkedSignal<Loaded, Loaded['page']>({
    source: () => ({
      userId: this.#userId(),
      page: this.#resource.hasValue() ? this.#resource.value() : undefined,
    }),
    computation: ({ userId, page }, previous) =>
      page ?? (previous && previous.source.userId === userId ? previous.value : undefined),
  });
  readonly all = computed(() => this.#page()?.records);
  /** There are decisions that are longer ago. */
  readonly more = computed(() => this.#page()?.before !== undefined);
  readonly loading = this.#resource.isLoading;
  readonly problem = computed(() => {
    const error = this.#resource.error();
    return error && readProblem(error);
  });
  /** The number of requests that the user's company has to decide. */
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

  /** Looks further back. */
  loadMore(): void {
    this.#wanted.set((this.all()?.length ?? 0) + 1);
  }

  /** Looks more often while the page is open. */
  watchClosely(onPage: boolean): void {
    this.#onPage.set(onPage);
    if (onPage) this.reload();
  }

  /** Shows at once what a decision has changed. */
  put(changed: Approval): void {
    if (!this.#resource.hasValue()) return;
    const { records, ...page } = this.#resource.value();
    const changedOnes = records.map((approval) => (approval.id === changed.id ? changed : approval));
    this.#resource.set({ ...page, records: changedOnes });
  }
}
