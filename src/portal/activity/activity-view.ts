import { Component, computed, DestroyRef, effect, inject, input, signal, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { MatProgressBar } from '@angular/material/progress-bar';
import { ActivatedRoute, Router } from '@angular/router';
import { type EventLogProblem, readProblem } from 'ngx-session-event-log';
import { firstValueFrom, Subscription } from 'rxjs';

import type { ActivityRecord } from '../../portal-api/contract/index.ts';
import { EmptyState } from '../loading/empty-state';
import { BusyButton } from '../page/busy-button';
import { ProblemNotice } from '../problem/problem-notice';
import { ActivityApi, type ActivityScope } from './activity-api';
import {
  activityFilterParams,
  isUsualFilter,
  readActivityFilter,
  type ActivityFilter,
} from './activity-filter';
import { ActivityFilterBar } from './activity-filter-bar';
import { ActivityList } from './activity-list';
import { ActivityTrace } from './activity-trace';

/** The records of a scope, narrowed by the filter in the address. */
@Component({
  selector: 'portal-activity-view',
  imports: [
    ActivityFilterBar,
    ActivityList,
    ActivityTrace,
    BusyButton,
    EmptyState,
    MatButton,
    MatIcon,
    MatProgressBar,
    ProblemNotice,
  ],
  templateUrl: './activity-view.html',
  styleUrl: './activity-view.scss',
})
export class ActivityView {
  readonly #api = inject(ActivityApi);
  readonly #router = inject(Router);
  readonly #route = inject(ActivatedRoute);
  readonly #destroyRef = inject(DestroyRef);
  #reading = Subscription.EMPTY;

  readonly scope = input.required<ActivityScope>();

  readonly #params = toSignal(this.#route.queryParamMap, { requireSync: true });
  protected readonly filter = computed(() => readActivityFilter(this.#params(), this.scope()));
  protected readonly filtered = computed(() => !isUsualFilter(this.filter(), this.scope()));
  protected readonly downloadUrl = computed(() => this.#api.downloadUrl(this.scope(), this.filter()));
  protected readonly records = signal<readonly ActivityRecord[]>([]);
  protected readonly loading = signal(false);
  protected readonly loaded = signal(false);
  protected readonly problem = signal<EventLogProblem | undefined>(undefined);
  /** The cursor of the next page, if there is one. */
  protected readonly next = signal<string | undefined>(undefined);
  protected readonly forbidden = computed(() => this.problem()?.status === 403);

  constructor() {
    effect((onCleanup) => {
      const [scope, filter] = [this.scope(), this.filter()];
      untracked(() => this.#readFirst(scope, filter));
      // A new filter makes every answer for the previous one obsolete, including later pages.
      onCleanup(() => this.#reading.unsubscribe());
    });
  }

  /** Writes the filter into the address after any running navigation, such as that of a link, so as not to cancel it. */
  protected async narrow(filter: ActivityFilter): Promise<void> {
    while (this.#router.currentNavigation()) await firstValueFrom(this.#router.events);
    if (this.#destroyRef.destroyed) return;
    await this.#router.navigate([], {
      relativeTo: this.#route,
      queryParams: activityFilterParams(filter, this.scope()),
      replaceUrl: true,
    });
  }

  protected loadMore(): void {
    this.#read(this.scope(), this.filter(), this.next());
  }

  #readFirst(scope: ActivityScope, filter: ActivityFilter): void {
    this.records.set([]);
    this.next.set(undefined);
    this.loaded.set(false);
    this.#read(scope, filter, undefined);
  }

  #read(scope: ActivityScope, filter: ActivityFilter, before: string | undefined): void {
    this.loading.set(true);
    this.problem.set(undefined);
    this.#reading = this.#api.read(scope, filter, before).subscribe({
      next: (page) => {
        this.records.update((records) => [...records, ...page.records]);
        this.next.set(page.before);
        this.loaded.set(true);
        this.loading.set(false);
      },
      error: (error: unknown) => {
        this.problem.set(readProblem(error));
        this.loading.set(false);
      },
    });
  }
}
