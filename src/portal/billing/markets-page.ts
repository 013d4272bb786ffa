import { Component, inject } from '@angular/core';
import { MatIcon } from '@angular/material/icon';

import type { BillingMarket } from '../../portal-api/contract/index.ts';
import { LoadedList } from '../loading/loaded-list';
import { ListAndForm } from '../page/list-and-form';
import { Permissions } from '../session/permissions';
import { BillingRoleNote } from './billing-role-note';
import { languageName, marketName } from './market-names';
import { SetUpMarket } from './set-up-market';

/** The company's billing markets, and the form to set up another. */
@Component({
  selector: 'portal-markets-page',
  imports: [BillingRoleNote, ListAndForm, MatIcon, SetUpMarket],
  template: `
    <portal-list-and-form
      heading="Billing markets"
      lead="How your services are billed in each country: in which currency and language, and to whom. A country can have one market per currency."
      icon="public"
      empty="No billing market yet"
      emptyHint="Set one up for the country of your first service."
      [list]="markets"
    >
      <ul class="plain-list" aria-label="Billing markets">
        @for (market of markets.value(); track market.id) {
          <li class="card">
            <mat-icon svgIcon="public" />
            <div>
              <p class="name">{{ marketName(market) }}</p>
              <p>{{ market.contactName }}, {{ market.contactEmail }}</p>
              <p>{{ market.address }}</p>
              <p class="secondary">
                Invoices in {{ languageName(market.language) }}.
                @if (market.purchaseOrder) {
                  Purchase order {{ market.purchaseOrder }}.
                }
                @if (market.taxNumber) {
                  Tax number {{ market.taxNumber }}.
                }
              </p>
            </div>
          </li>
        }
      </ul>
      <portal-billing-role-note />
      @if (may.changeBilling()) {
        <portal-set-up-market class="card" (changed)="markets.reload()" />
      }
    </portal-list-and-form>
  `,
  styleUrl: '../theme/item-list.scss',
})
export class MarketsPage {
  protected readonly may = inject(Permissions);
  protected readonly markets = new LoadedList<BillingMarket>(() => '/api/billing-markets');
  protected readonly marketName = marketName;
  protected readonly languageName = languageName;
}
