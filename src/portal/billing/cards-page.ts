import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';

import type { PaymentCard } from '../../portal-api/contract/index.ts';
import { ConfirmDialog, type Confirmation } from '../dialog/confirm-dialog';
import { dialogOpener } from '../dialog/dialog-opener';
import { LoadedList } from '../loading/loaded-list';
import { ListAndForm } from '../page/list-and-form';
import { Permissions } from '../session/permissions';
import { BillingApi } from './billing-api';
import { cardName } from './card-name';
import { BillingRoleNote } from './billing-role-note';
import { RegisterCard } from './register-card';

/** The company's payment cards, and the form to register another. */
@Component({
  selector: 'portal-cards-page',
  imports: [BillingRoleNote, ListAndForm, MatButton, MatIcon, RegisterCard],
  template: `
    <portal-list-and-form
      heading="Payment cards"
      lead="The cards that pay your company’s invoices. The portal stores only the brand and the last four digits; the number and the security code go only to the payment provider."
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
            @if (may.changeBilling()) {
              <button
                type="button"
                matButton
                class="remove"
                [attr.aria-label]="
                  'Remove ' + card.brand + ' ending in ' + card.lastFour + ', ' + card.holder
                "
                (click)="remove(card)"
              >
                Remove…
              </button>
            }
          </li>
        }
      </ul>
      <portal-billing-role-note />
      @if (may.changeBilling()) {
        <portal-register-card class="card" (registered)="cards.reload()" />
      }
    </portal-list-and-form>
  `,
  styleUrl: '../theme/item-list.scss',
  styles: '.remove { flex: none; margin-inline-start: auto; }',
})
export class CardsPage {
  readonly #api = inject(BillingApi);
  readonly #openDialog = dialogOpener();

  protected readonly may = inject(Permissions);
  protected readonly cards = new LoadedList<PaymentCard>(() => '/api/payment-cards');

  protected remove(card: PaymentCard): void {
    const name = cardName(card);
    const task: Confirmation = {
      title: `Remove the ${name}?`,
      consequences:
        'No one in your company can pay with it any more. Payments that were made with it are not affected.',
      keep: 'Keep card',
      confirm: 'Remove card',
      send: () => this.#api.removeCard(card),
      done: `${name} has been removed`,
    };
    this.#openDialog(ConfirmDialog, task).subscribe(() => this.cards.reload());
  }
}
