import { Component, computed, effect, inject, input, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { Router, RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';

import { FocusOnChange } from '../page/focus-on-change';
import { Page } from '../page/page';
import { OrderActions } from './order-actions';
import { OrderDesigner } from './order-designer';
import type { OrderDrafts } from './order-drafts';
import { orderFeature } from './order-feature';
import { isInDesign, type OrderProcess } from './order-process';
import { OrderProgress } from './order-progress';
import { randomKey } from './random-key';

/**
 * Orders a service: design, validate, deploy, and watch it go live. A deployed order has its own address,
 * `/order?order=…`, so that `/order` always leads to a form.
 */
@Component({
  selector: 'portal-order-page',
  imports: [FocusOnChange, MatButton, MatIcon, OrderDesigner, OrderProgress, Page, RouterLink],
  template: `
    <!-- Another order is another page: its heading takes the focus. -->
    @for (process of shown(); track process.orderKey) {
      <portal-page narrow heading="Order" lead="Design a service, validate it, and deploy it to the network.">
        <a portalPageAction matButton="outlined" routerLink="/order/configurations">
          <mat-icon svgIcon="bookmarks" />
          Configurations
        </a>
        <div [portalFocusOnChange]="process.phase">
          @if (isInDesign(process)) {
            <portal-order-designer [process]="process" (another)="begin($event)" />
          } @else {
            <portal-order-progress [process]="process" (another)="begin($event)" />
          }
        </div>
      </portal-page>
    }
  `,
})
export class OrderPage {
  readonly #store = inject(Store);
  readonly #router = inject(Router);

  /** Key of the order to show, from the address: `/order?order=…`. */
  readonly order = input<string>();

  readonly #process = this.#store.selectSignal(orderFeature.selectCurrent);
  readonly #processes = this.#store.selectSignal(orderFeature.selectProcesses);
  protected readonly shown = computed(() => [this.#process()].filter((process) => process !== undefined));
  protected readonly isInDesign = isInDesign;

  constructor() {
    effect(() => {
      const orderKey = this.order();
      untracked(() => this.#open(orderKey));
    });
    let inDesign: string | undefined;
    effect(() => {
      const process = this.#process();
      const deployed = process && !isInDesign(process) && process.orderKey === inDesign;
      if (deployed) untracked(() => this.#goTo(process));
      inDesign = process && isInDesign(process) ? process.orderKey : undefined;
    });
  }

  protected begin(drafts: OrderDrafts): void {
    this.#store.dispatch(OrderActions.begin({ orderKey: randomKey(), drafts }));
    void this.#router.navigate(['/order']);
  }

  #open(orderKey: string | undefined): void {
    if (orderKey !== undefined && this.#processes()[orderKey]) {
      this.#store.dispatch(OrderActions.show({ orderKey }));
    } else {
      this.#store.dispatch(OrderActions.design({ orderKey: randomKey() }));
    }
  }

  /** Gives a deployed order its own address, unless the user is already on the way to another page. */
  #goTo({ orderKey }: OrderProcess): void {
    if (this.#router.currentNavigation()) return;
    const queryParams = { order: orderKey };
    void this.#router.navigate(['/order'], { queryParams, replaceUrl: true });
  }
}
