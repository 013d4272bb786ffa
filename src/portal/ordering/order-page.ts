import { Component, computed, effect, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';

import { FocusOnChange } from '../page/focus-on-change';
import { Page } from '../page/page';
import { OrderActions } from './order-actions';
import { OrderDesigner } from './order-designer';
import { orderFeature } from './order-feature';
import { isInDesign } from './order-process';
import { OrderProgress } from './order-progress';
import { randomKey } from './random-key';

/** Orders a service: design, validate, deploy, and watch it go live. */
@Component({
  selector: 'portal-order-page',
  imports: [FocusOnChange, MatButton, MatIcon, OrderDesigner, OrderProgress, Page, RouterLink],
  template: `
    <portal-page narrow heading="Order" lead="Design a service, validate it, and deploy it to the network.">
      <a portalPageAction matButton="outlined" routerLink="/order/configurations">
        <mat-icon svgIcon="bookmarks" />
        Configurations
      </a>
      @if (process(); as process) {
        <div [portalFocusOnChange]="inDesign()">
          @if (inDesign()) {
            <portal-order-designer [process]="process" />
          } @else {
            <portal-order-progress [process]="process" />
          }
        </div>
      }
    </portal-page>
  `,
})
export class OrderPage {
  readonly #store = inject(Store);

  /** Key of the order to show, from the address: `/order?order=…`. */
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
