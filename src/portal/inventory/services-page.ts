import { BreakpointObserver } from '@angular/cdk/layout';
import { httpResource } from '@angular/common/http';
import { Component, computed, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { MatProgressBar } from '@angular/material/progress-bar';
import { RouterLink } from '@angular/router';
import { map } from 'rxjs';

import type { Service } from '../../portal-api/contract/index.ts';
import { EmptyState } from '../loading/empty-state';
import { latestValue } from '../loading/latest-value';
import { refreshEvery } from '../loading/refresh-every';
import { Notice } from '../problem/notice';
import { ProblemNotice } from '../problem/problem-notice';
import { readProblem } from '../problem/read-problem';
import { PageHeading } from '../shell/page-heading';
import { filterServices, NO_FILTER, type ServiceFilter } from './service-filter';
import { ServiceFilterBar } from './service-filter-bar';
import { serviceRefreshMs } from './service-refresh';
import { ServicesCards } from './services-cards';
import { ServicesTable } from './services-table';

@Component({
  selector: 'portal-services-page',
  imports: [
    EmptyState,
    MatButton,
    MatIcon,
    MatProgressBar,
    Notice,
    PageHeading,
    ProblemNotice,
    RouterLink,
    ServiceFilterBar,
    ServicesCards,
    ServicesTable,
  ],
  templateUrl: './services-page.html',
})
export class ServicesPage {
  readonly #resource = httpResource<readonly Service[]>(() => '/api/services');

  protected readonly services = latestValue(this.#resource);
  protected readonly problem = computed(() => {
    const error = this.#resource.error();
    return error && readProblem(error);
  });
  protected readonly filter = signal<ServiceFilter>(NO_FILTER);
  protected readonly shown = computed(() => filterServices(this.services() ?? [], this.filter()));
  protected readonly wide = toSignal(
    inject(BreakpointObserver)
      .observe('(width >= 840px)')
      .pipe(map(({ matches }) => matches)),
    { requireSync: true },
  );

  constructor() {
    const interval = computed(() => serviceRefreshMs(this.services() ?? []));
    refreshEvery(interval, () => this.#resource.reload());
  }

  protected load(): void {
    this.#resource.reload();
  }

  protected clearFilter(): void {
    this.filter.set(NO_FILTER);
  }
}
