import { Component, computed, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';

import type { Service } from '../../portal-api/contract/index.ts';
import { EmptyState } from '../loading/empty-state';
import { LoadedList } from '../loading/loaded-list';
import { NotLoaded } from '../loading/not-loaded';
import { refreshEvery } from '../loading/refresh-every';
import { matches } from '../page/matches';
import { Page } from '../page/page';
import { Notice } from '../problem/notice';
import { filterServices, NO_FILTER, type ServiceFilter } from './service-filter';
import { ServiceFilterBar } from './service-filter-bar';
import { serviceRefreshMs } from './service-refresh';
import { ServicesCards } from './services-cards';
import { ServicesTable } from './services-table';

/** Number of rows that a browser draws without a noticeable delay. */
const ROWS = 200;

@Component({
  selector: 'portal-services-page',
  imports: [
    EmptyState,
    MatButton,
    MatIcon,
    NotLoaded,
    Notice,
    Page,
    RouterLink,
    ServiceFilterBar,
    ServicesCards,
    ServicesTable,
  ],
  templateUrl: './services-page.html',
})
export class ServicesPage {
  protected readonly services = new LoadedList<Service>(() => '/api/services');
  protected readonly filter = signal<ServiceFilter>(NO_FILTER);
  protected readonly shown = computed(() => filterServices(this.services.value() ?? [], this.filter()));
  /** Number of rows to draw; a new filter resets it. */
  readonly #rows = linkedSignal({ source: this.filter, computation: () => ROWS });
  protected readonly drawn = computed(() => this.shown().slice(0, this.#rows()));
  protected readonly wide = matches('(width >= 840px)');

  constructor() {
    const interval = computed(() => serviceRefreshMs(this.services.value() ?? []));
    refreshEvery(interval, () => this.services.reload());
  }

  protected drawMore(): void {
    this.#rows.update((rows) => rows + ROWS);
  }

  protected clearFilter(): void {
    this.filter.set(NO_FILTER);
  }
}
