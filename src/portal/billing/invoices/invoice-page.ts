import { DatePipe } from '@angular/common';
import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { EventLogService } from 'ngx-session-event-log';

import type { Invoice } from '../../../portal-api/contract/index.ts';
import { Loaded } from '../../loading/loaded';
import { NotLoaded } from '../../loading/not-loaded';
import { refreshEvery } from '../../loading/refresh-every';
import { BusyButton } from '../../page/busy-button';
import { FocusOnChange } from '../../page/focus-on-change';
import { PageHeading } from '../../page/page-heading';
import { StateChip, type StateLook } from '../../page/state-chip';
import { Notice } from '../../problem/notice';
import { Permissions } from '../../session/permissions';
import { titlePage } from '../../shell/portal-titles';
import { BillingRoleNote } from '../billing-role-note';
import { InvoicePayments } from './invoice-payments';
import { invoiceLook } from './invoice-state';
import { MoneyPipe } from './money-pipe';
import { PayInvoice } from './pay-invoice';
import { tellOutcome } from './tell-outcome';

/** Interval in milliseconds at which a payment in process is polled. */
const REFRESH_MS = 1_000;

@Component({
  selector: 'portal-invoice-page',
  imports: [
    BillingRoleNote,
    BusyButton,
    MoneyPipe,
    DatePipe,
    FocusOnChange,
    InvoicePayments,
    MatIcon,
    NotLoaded,
    Notice,
    PageHeading,
    PayInvoice,
    RouterLink,
    StateChip,
  ],
  templateUrl: './invoice-page.html',
  styleUrls: ['../../theme/details-page.scss', './invoice-page.scss'],
})
export class InvoicePage {
  /** From the route. */
  readonly id = input.required<string>();

  protected readonly may = inject(Permissions);
  protected readonly loaded = new Loaded<Invoice>(() => `/api/invoices/${encodeURIComponent(this.id())}`);
  protected readonly invoice = computed(() => {
    const invoice = this.loaded.value();
    return invoice?.id === this.id() ? invoice : undefined;
  });
  /** True while the answer to a payment is lost and its outcome has not been checked. */
  protected readonly unchecked = signal(false);

  constructor() {
    const log = inject(EventLogService);
    titlePage(() => {
      const invoice = this.invoice();
      return invoice && `Invoice ${invoice.number}`;
    });
    // A newly loaded invoice shows the outcome of its payment.
    effect(() => {
      const invoice = this.loaded.value();
      if (!invoice) return;
      untracked(() => {
        this.unchecked.set(false);
        tellOutcome(log, invoice);
      });
    });
    const interval = computed(() =>
      this.invoice()?.state === 'PROCESSING' && !this.unchecked() ? REFRESH_MS : undefined,
    );
    refreshEvery(interval, () => this.loaded.reload());
  }

  protected look(invoice: Invoice): StateLook {
    return invoiceLook(invoice, new Date());
  }
}
