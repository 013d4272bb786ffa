import { Component } from '@angular/core';
import { MatIcon } from '@angular/material/icon';

import type { PaymentCard } from '../../portal-api/contract/index.ts';
import { Loaded } from '../loading/loaded';
import { ListAndForm } from '../page/list-and-form';
import { BillingRoleNote } from './billing-role-note';
import { RegisterCard } from './register-card';

/** The company's payment cards, and the form that registers one more. */
@Component({
  selector: 'portal-cards-page',
  imports: [BillingRoleNote, ListAndForm, MatIcon, RegisterCard],
  template: `
    <portal-list-and-form
      heading="Payment cards"
      lead="What your company’s invoices are paid with. The portal keeps the brand and the last four digits; number and security code go to the payment provider alone."
      icon="credit_card"
      empty="No payment card yet"
      emptyHint="Register one to pay your invoices here."
      [list]="cards"
    >
      <ul class="plain-list" aria-label="Payment cards">
        @for (card of cards.value(); track card.id) {
          <li class="card">
            <mat-icon svgIcon="credit_card" />
            <div>
              <p class="name">{{ card.brand }} ending in {{ card.lastFour }}</p>
              <p class="secondary">{{ card.holder }}, expires {{ card.expiry }}</p>
            </div>
          </li>
        }
      </ul>
      <portal-billing-role-note />
      <portal-register-card class="card" (registered)="cards.reload()" />
    </portal-list-and-form>
  `,
  styleUrl: '../theme/item-list.scss',
})
export class CardsPage {
  protected readonly cards = new Loaded<readonly PaymentCard[]>(() => '/api/payment-cards');
}
