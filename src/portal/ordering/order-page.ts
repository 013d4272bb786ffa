import { Component, computed, effect, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';

import { FocusOnChange } from '../shell/focus-on-change';
import { PageHeading } from '../shell/page-heading';
import { OrderActions } from './order-actions';
import { OrderDesigner } from './order-designer';
import { orderFeature } from './order-feature';
import { isInDesign } from './order-process';
import { OrderProgress } from './order-progress';
import { randomKey } from './random-key';

/** Orders a service: design, validate, deploy, and watch it go live. */
@Component({
  selector: 'portal-order-page',
  imports: [FocusOnChange, MatButton, MatIcon, OrderDesigner, OrderProgress, PageHeading, RouterLink],
  template: `
    <div class="page narrow">
      <header class="page-header">
        <div>
          <h1 portalPageHeading>Order</h1>
          <p class="page-lead">Design a service, validate it, and deploy it to the network.</p>
        </div>
        <a matButton="outlined" routerLink="/order/configurations">
          <mat-icon svgIcon="bookmarks" />
          Configurations
        </a>
      </header>
      @if (process(); as process) {
        <div [portalFocusOnChange]="inDesign()">
          @if (inDesign()) {
            <portal-order-designer [process]="process" />
          } @else {
            <portal-order-progress [process]="process" />
          }
        </div>
      }
    </div>
  `,
})
export class OrderPage {
  readonly #store = inject(Store);

  /** From the address, such as `/order?order=…`: the key of the order to show. */
  readonly order = input<string>();

  protected readonly process = this.#store.selectSignal(orderFeature.selectCurrent);
  protected readonly inDesign = computed(() => {
    const process = this.process();
    return process !== undefined && isInDesign(process);
  });

  constructor() {
    effect(() => {
      const orderKey = this.order();
      if (orderKey !== undefined) this.#store.dispatch(OrderActions.show({ orderKey }));
    });
    if (!this.process()) this.#store.dispatch(OrderActions.begin({ orderKey: randomKey() }));
  }
}
