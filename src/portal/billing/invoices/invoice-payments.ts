import { DatePipe } from '@angular/common';
import { Component, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';

import type { Invoice, Payment } from '../../../portal-api/contract/index.ts';
import { LoadedList } from '../../loading/loaded-list';
import { NotLoaded } from '../../loading/not-loaded';

interface PaymentLook {
  readonly label: string;
  readonly icon: string;
}

const LOOKS: Record<Payment['state'], PaymentLook> = {
  PROCESSING: { label: 'In process', icon: 'schedule' },
  SUCCEEDED: { label: 'Paid', icon: 'check_circle' },
  DECLINED: { label: 'Declined', icon: 'error' },
};

/** The attempts to pay an invoice, newest first. */
@Component({
  selector: 'portal-invoice-payments',
  imports: [DatePipe, MatIcon, NotLoaded],
  template: `
    <h3>Payments</h3>
    @for (payment of payments.value(); track payment.id) {
      <p>
        <mat-icon [class]="payment.state.toLowerCase()" [svgIcon]="looks[payment.state].icon" />
        <span>
          {{ looks[payment.state].label }}: {{ payment.cardBrand }} card ending in {{ payment.cardLastFour }},
          {{ payment.createdAt | date: 'd MMM y, HH:mm' }}
          @if (payment.detail) {
            <span class="secondary">{{ payment.detail }}</span>
          }
        </span>
      </p>
    } @empty {
      @if (payments.value()) {
        <p class="secondary">None yet.</p>
      }
    }
    @if (payments.problem() || !payments.value()) {
      <portal-not-loaded label="Loading the payments" [of]="payments" />
    }
  `,
  styles: `
    p {
      display: flex;
      gap: 10px;
      align-items: start;
      margin: 10px 0 0;
      font: var(--mat-sys-body-medium);
    }

    .secondary {
      display: block;
    }

    mat-icon {
      flex: none;
      width: 20px;
      height: 20px;
    }

    .succeeded {
      color: var(--portal-positive);
    }

    .declined {
      color: var(--portal-negative);
    }
  `,
})
export class InvoicePayments {
  readonly invoice = input.required<Pick<Invoice, 'id'>>();

  /** Read again whenever the invoice is, so that they agree with its state. */
  protected readonly payments = new LoadedList<Payment>(
    () => `/api/invoices/${encodeURIComponent(this.invoice().id)}/payments`,
  );
  protected readonly looks = LOOKS;
}
