import { CurrencyPipe, DatePipe } from '@angular/common';
import { httpResource } from '@angular/common/http';
import { Component, computed, signal } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';

interface Invoice {
  readonly id: string;
  readonly due: string;
  readonly total: number;
}

@Component({
  selector: 'size-invoices-page',
  imports: [CurrencyPipe, DatePipe, MatIcon, MatIconButton, RouterLink],
  template: `
    <h1>Invoices</h1>
    <table>
      @for (invoice of shown(); track invoice.id) {
        <tr [attr.data-id]="invoice.id">
          <td>
            <a [routerLink]="['/invoices', invoice.id]">{{ invoice.id }}</a>
          </td>
          <td>{{ invoice.due | date }}</td>
          <td>{{ invoice.total | currency }}</td>
        </tr>
      }
    </table>
    <button matIconButton type="button" aria-label="More" (click)="pages.set(pages() + 1)">
      <mat-icon svgIcon="more" />
    </button>
  `,
})
export default class InvoicesPage {
  readonly #invoices = httpResource<readonly Invoice[]>(() => '/api/invoices');
  protected readonly pages = signal(1);
  protected readonly shown = computed(() => (this.#invoices.value() ?? []).slice(0, this.pages() * 20));
}
