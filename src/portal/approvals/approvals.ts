import { httpResource } from '@angular/common/http';
import { computed, inject, linkedSignal, Service, signal } from '@angular/core';
import { readProblem } from 'ngx-session-event-log';

import type { Approval } from '../../portal-api/contract/index.ts';
import { refreshEvery } from '../loading/refresh-every';
import { Auth } from '../session/auth';

/** Milliseconds between two looks: for the navigation's number, and while the user has the page open. */
const NUMBER_REFRESH_MS = 60_000;
const PAGE_REFRESH_MS = 5_000;

interface Loaded {
  readonly userId: string | undefined;
  readonly approvals: readonly Approval[] | undefined;
}

/** The requests of other companies to the user's company, and its requests to them. */
@Service()
export class Approvals {
  readonly #session = inject(Auth).session;
  readonly #userId = computed(() => this.#session()?.user.id);
  readonly #onPage = signal(false);
  readonly #resource = httpResource<readonly Approval[]>(() =>
    this.#userId() ? '/api/approvals' : undefined,
  );

  /** The last that was loaded, also while it cannot be loaded again; nothing of another user. */
  readonly all = linkedSignal<Loaded, Loaded['approvals']>({
    source: () => ({
      userId: this.#userId(),
      approvals: this.#resource.hasValue() ? this.#resource.value() : undefined,
    }),
    computation: ({ userId, approvals }, previous) =>
      approvals ?? (previous && previous.source.userId === userId ? previous.value : undefined),
  }).asReadonly();
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

  /** Looks more often while the page is open. */
  watchClosely(onPage: boolean): void {
    this.#onPage.set(onPage);
    if (onPage) this.reload();
  }

  /** Shows at once what a decision has changed. */
  put(changed: Approval): void {
    if (!this.#resource.hasValue()) return;
    const approvals = this.#resource.value();
    this.#resource.set(approvals.map((approval) => (approval.id === changed.id ? changed : approval)));
  }
}
