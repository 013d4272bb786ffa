import { CurrencyPipe, DatePipe } from '@angular/common';
import { httpResource } from '@angular/common/http';
import { Component, computed } from '@angular/core';
import { MatProgressBar } from '@angular/material/progress-bar';
import { RouterLink } from '@angular/router';

import type { Invoice } from '../../portal-api/contract/index.ts';
import { EmptyState } from '../loading/empty-state';
import { ProblemNotice } from '../problem/problem-notice';
import { readProblem } from '../problem/read-problem';
import { PageHeading } from '../shell/page-heading';
import { InvoiceChip } from './invoice-chip';
import { invoicePath } from './invoice-path';

@Component({
  selector: 'portal-invoices-page',
  imports: [
    CurrencyPipe,
    DatePipe,
    EmptyState,
    InvoiceChip,
    MatProgressBar,
    PageHeading,
    ProblemNotice,
    RouterLink,
  ],
  templateUrl: './invoices-page.html',
  styleUrl: './invoices-page.scss',
})
export class InvoicesPage {
  readonly #resource = httpResource<readonly Invoice[]>(() => '/api/invoices');

  protected readonly invoices = computed(() =>
    this.#resource.hasValue() ? this.#resource.value() : undefined,
  );
  protected readonly problem = computed(() => {
    const error = this.#resource.error();
    return error && readProblem(error);
  });
  protected readonly unpaid = computed(
    () => this.invoices()?.filter(({ state }) => state !== 'PAID').length ?? 0,
  );
  protected readonly invoicePath = invoicePath;

  protected load(): void {
    this.#resource.reload();
  }
}
