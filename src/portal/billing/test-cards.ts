import { httpResource } from '@angular/common/http';
import { Component, computed, inject, output } from '@angular/core';
import { MatButton } from '@angular/material/button';

import type { CardRegistration, TestCard } from '../../portal-api/contract/index.ts';
import { Auth } from '../session/auth';
import { cvvDigits } from './card-checks';

const YEARS_AHEAD = 3;

/** The payment provider's test cards, if it has any. */
@Component({
  selector: 'portal-test-cards',
  imports: [MatButton],
  template: `
    @if (cards().length > 0) {
      <section aria-labelledby="test-cards">
        <h3 id="test-cards">Test cards</h3>
        <p class="secondary">Use any future expiry date and any security code.</p>
        <ul class="plain-list">
          @for (card of cards(); track card.number) {
            <li>
              <span>
                <code>{{ card.number }}</code>
                <span class="secondary">{{ card.note }}</span>
              </span>
              <button type="button" matButton [attr.aria-label]="'Use ' + card.number" (click)="use(card)">
                Use
              </button>
            </li>
          }
        </ul>
      </section>
    }
  `,
  styleUrl: './test-cards.scss',
})
export class TestCards {
  readonly #resource = httpResource<readonly TestCard[]>(() => '/api/test-cards');
  readonly #session = inject(Auth).session;

  readonly chosen = output<CardRegistration>();

  protected readonly cards = computed(() => (this.#resource.hasValue() ? this.#resource.value() : []));

  protected use({ number }: TestCard): void {
    const user = this.#session()?.user;
    const year = (new Date().getFullYear() + YEARS_AHEAD) % 100;
    this.chosen.emit({
      number,
      expiry: `12/${String(year).padStart(2, '0')}`,
      cvv: '1234'.slice(0, cvvDigits(number)),
      holder: user ? `${user.firstName} ${user.lastName}` : 'Test',
    });
  }
}
