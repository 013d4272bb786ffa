import { CurrencyPipe, DatePipe } from '@angular/common';
import { httpResource } from '@angular/common/http';
import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { MatProgressBar } from '@angular/material/progress-bar';
import { Title } from '@angular/platform-browser';
import { RouterLink } from '@angular/router';
import { EventLogService } from 'ngx-session-event-log';

import type { Invoice } from '../../portal-api/contract/index.ts';
import { latestValue } from '../loading/latest-value';
import { refreshEvery } from '../loading/refresh-every';
import { Notice } from '../problem/notice';
import { ProblemNotice } from '../problem/problem-notice';
import { readProblem } from '../problem/read-problem';
import { FocusOnChange } from '../shell/focus-on-change';
import { PageHeading } from '../shell/page-heading';
import { BillingRoleNote } from './billing-role-note';
import { InvoiceChip } from './invoice-chip';
import { InvoicePayments } from './invoice-payments';
import { PayInvoice } from './pay-invoice';
import { tellOutcome } from './tell-outcome';

/** How often a payment that is in process is looked at. */
const REFRESH_MS = 1_000;

@Component({
  selector: 'portal-invoice-page',
  imports: [
    BillingRoleNote,
    CurrencyPipe,
    DatePipe,
    FocusOnChange,
    InvoiceChip,
    InvoicePayments,
    MatButton,
    MatIcon,
    MatProgressBar,
    Notice,
    PageHeading,
    PayInvoice,
    ProblemNotice,
    RouterLink,
  ],
  templateUrl: './invoice-page.html',
  styleUrls: ['../theme/details-page.scss', './invoice-page.scss'],
})
export class InvoicePage {
  /** From the route. */
  readonly id = input.required<string>();

  readonly #resource = httpResource<Invoice>(() => `/api/invoices/${encodeURIComponent(this.id())}`);
  readonly #latest = latestValue(this.#resource);

  protected readonly invoice = computed(() => {
    const invoice = this.#latest();
    return invoice?.id === this.id() ? invoice : undefined;
  });
  protected readonly problem = computed(() => {
    const error = this.#resource.error();
    return error && readProblem(error);
  });
  /** The answer to a payment was lost, and nobody has looked yet what became of it. */
  protected readonly unchecked = signal(false);
  protected readonly checking = this.#resource.isLoading;

  constructor() {
    const log = inject(EventLogService);
    const title = inject(Title);
    effect(() => {
      const invoice = this.invoice();
      if (invoice) title.setTitle(`Invoice ${invoice.number} · Fabric Portal`);
    });
    // Whoever looks at the invoice has checked what became of its payment.
    effect(() => {
      const invoice = this.#resource.hasValue() ? this.#resource.value() : undefined;
      if (!invoice) return;
      untracked(() => {
        this.unchecked.set(false);
        tellOutcome(log, invoice);
      });
    });
    const interval = computed(() =>
      this.invoice()?.state === 'PROCESSING' && !this.unchecked() ? REFRESH_MS : undefined,
    );
    refreshEvery(interval, () => this.load());
  }

  protected load(): void {
    this.#resource.reload();
  }
}
