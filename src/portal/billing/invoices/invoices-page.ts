import { DatePipe } from '@angular/common';
import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';

import type { Invoice } from '../../../portal-api/contract/index.ts';
import { EmptyState } from '../../loading/empty-state';
import { LoadedList } from '../../loading/loaded-list';
import { NotLoaded } from '../../loading/not-loaded';
import { Page } from '../../page/page';
import { StateChip, type StateLook } from '../../page/state-chip';
import { Permissions } from '../../session/permissions';
import { invoicePath } from './invoice-path';
import { invoiceLook } from './invoice-state';
import { MoneyPipe } from './money-pipe';

/** The company's invoices, each with a link to its page. */
@Component({
  selector: 'portal-invoices-page',
  imports: [MoneyPipe, DatePipe, EmptyState, NotLoaded, Page, RouterLink, StateChip],
  templateUrl: './invoices-page.html',
  styleUrl: './invoices-page.scss',
})
export class InvoicesPage {
  readonly #mayPay = inject(Permissions).changeBilling;

  protected readonly invoices = new LoadedList<Invoice>(() => '/api/invoices');
  protected readonly lead = computed(() => {
    const unpaid = this.invoices.value()?.filter(({ state }) => state !== 'PAID').length;
    if (unpaid === undefined) return undefined;
    if (unpaid === 0) return 'Everything is paid.';
    return `${unpaid} to pay.${this.#mayPay() ? ' Open one to pay it by card.' : ''}`;
  });
  protected readonly invoicePath = invoicePath;

  protected look(invoice: Invoice): StateLook {
    return invoiceLook(invoice, new Date());
  }
}
