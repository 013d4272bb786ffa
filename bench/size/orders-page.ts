import { AsyncPipe, DatePipe } from '@angular/common';
import { HttpClient } from '@angular/common/http';
import {
  Component,
  DestroyRef,
  type ElementRef,
  ErrorHandler,
  Injector,
  afterNextRender,
  computed,
  effect,
  inject,
  signal,
  viewChild,
} from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { type Observable, Subject, debounceTime, map, startWith } from 'rxjs';

import { type Order, OrderRow } from './order-row';

/** Typical page, so that its share of Angular is not attributed to the log. */
@Component({
  selector: 'size-orders-page',
  imports: [AsyncPipe, DatePipe, OrderRow, RouterLink],
  template: `
    <h1 #heading tabindex="-1">Orders</h1>
    <input type="search" #text [value]="search()" (input)="typed.next(text.value)" />
    <p aria-live="polite">{{ shown().length }} of {{ (count | async) ?? 0 }}, {{ today | date }}</p>
    @for (order of shown(); track order.id) {
      <size-order-row [order]="order" (removed)="remove(order)" />
    } @empty {
      <p>Nothing ordered. <a routerLink="/" [queryParams]="{ all: true }">Show all</a></p>
    }
  `,
})
export default class OrdersPage {
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');
  readonly #orders = signal<readonly Order[]>([]);

  protected readonly search = signal('');
  protected readonly typed = new Subject<string>();
  protected readonly today = Date.now();
  protected readonly count: Observable<number>;
  protected readonly shown = computed(() =>
    this.#orders().filter(({ name }) => name.toLowerCase().includes(this.search())),
  );

  constructor() {
    const http = inject(HttpClient);
    const errors = inject(ErrorHandler);
    const loading = http.get<readonly Order[]>('/api/orders').subscribe({
      next: (orders) => this.#orders.set(orders),
      error: (error: unknown) => errors.handleError(error),
    });
    inject(DestroyRef).onDestroy(() => loading.unsubscribe());
    this.count = this.typed.pipe(
      debounceTime(100),
      startWith(''),
      map(() => this.#orders().length),
    );
    this.typed.pipe(takeUntilDestroyed()).subscribe((text) => this.search.set(text.toLowerCase()));
    effect(() => localStorage.setItem('search', this.search()));
    afterNextRender(() => this.heading().nativeElement.focus(), { injector: inject(Injector) });
  }

  protected remove(order: Order): void {
    this.#orders.update((orders) => orders.filter((other) => other !== order));
  }
}
