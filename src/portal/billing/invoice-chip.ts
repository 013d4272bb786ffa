import { Component, computed, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';

import type { Invoice } from '../../portal-api/contract/index.ts';
import { invoiceLook } from './invoice-state';

/** The state of an invoice as shape and word. */
@Component({
  selector: 'portal-invoice-chip',
  imports: [MatIcon],
  template: '<mat-icon [svgIcon]="look().icon" />{{ look().label }}',
  styleUrl: '../inventory/state-chip.scss',
  host: { '[class]': 'look().kind' },
})
export class InvoiceChip {
  readonly invoice = input.required<Invoice>();

  protected readonly look = computed(() => invoiceLook(this.invoice(), new Date()));
}
