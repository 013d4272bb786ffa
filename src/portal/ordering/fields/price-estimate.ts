import { Component, computed, input } from '@angular/core';

import type { Price, ServiceKind } from '../../../portal-api/contract/index.ts';
import { Loaded } from '../../loading/loaded';

/** The estimated price of the design in the form. Empty if the price is unknown: it is only a convenience. */
@Component({
  selector: 'portal-price-estimate',
  template: `
    @if (price(); as price) {
      <p>
        About {{ price.currency }} {{ price.monthlyPrice * count() }} per month. Validate the order to get a
        quote.
      </p>
    }
  `,
  styles: `
    p {
      margin: 0;
      color: var(--mat-sys-on-surface-variant);
      font: var(--mat-sys-body-medium);
    }
  `,
})
export class PriceEstimate {
  readonly kind = input.required<ServiceKind>();
  readonly speedMbps = input.required<number>();
  /** Number of services that the design makes, such as the Ports of a LAG. */
  readonly count = input(1);

  readonly #known = computed(() => Number.isInteger(this.speedMbps()) && this.speedMbps() > 0);
  readonly #latest = new Loaded<Price>(() =>
    this.#known()
      ? { url: '/api/prices', params: { kind: this.kind(), speedMbps: this.speedMbps() } }
      : undefined,
  );
  protected readonly price = computed(() =>
    this.#known() && !this.#latest.problem() ? this.#latest.value() : undefined,
  );
}
