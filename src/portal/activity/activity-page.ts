import { Component, effect, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { MatProgressBar } from '@angular/material/progress-bar';
import { RouterLink } from '@angular/router';
import type { Subscription } from 'rxjs';

import type { ActivityRecord } from '../../portal-api/contract/index.ts';
import { EmptyState } from '../loading/empty-state';
import { ProblemNotice } from '../problem/problem-notice';
import { readProblem } from '../problem/read-problem';
import type { RequestProblem } from '../problem/request-problem';
import { PageHeading } from '../shell/page-heading';
import { ActivityApi } from './activity-api';
import { ActivityList } from './activity-list';

/** The server's record of the user's calls, also of those made outside the portal. */
@Component({
  selector: 'portal-activity-page',
  imports: [
    ActivityList,
    EmptyState,
    MatButton,
    MatIcon,
    MatProgressBar,
    PageHeading,
    ProblemNotice,
    RouterLink,
  ],
  templateUrl: './activity-page.html',
  styleUrl: './activity-page.scss',
})
export class ActivityPage {
  readonly #api = inject(ActivityApi);

  /** From the address: shows only the call with this trace id. */
  readonly traceId = input<string>();

  protected readonly records = signal<readonly ActivityRecord[]>([]);
  protected readonly loading = signal(false);
  protected readonly loaded = signal(false);
  protected readonly problem = signal<RequestProblem | undefined>(undefined);
  /** Where the next page begins, if there is one. */
  protected readonly next = signal<string | undefined>(undefined);

  constructor() {
    effect((onCleanup) => {
      const traceId = this.traceId();
      this.records.set([]);
      this.loaded.set(false);
      const reading = this.#read(undefined, traceId);
      // Another filter makes the answer for the last one worthless.
      onCleanup(() => reading.unsubscribe());
    });
  }

  protected loadMore(): void {
    this.#read(this.next(), this.traceId());
  }

  #read(before: string | undefined, traceId: string | undefined): Subscription {
    this.loading.set(true);
    this.problem.set(undefined);
    return this.#api.read(before, traceId).subscribe({
      next: (page) => {
        this.records.update((records) =>
          before === undefined ? page.records : [...records, ...page.records],
        );
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
