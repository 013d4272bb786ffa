import { httpResource } from '@angular/common/http';
import { Component, computed } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { MatProgressBar } from '@angular/material/progress-bar';

import type { PaymentCard } from '../../portal-api/contract/index.ts';
import { EmptyState } from '../loading/empty-state';
import { latestValue } from '../loading/latest-value';
import { ProblemNotice } from '../problem/problem-notice';
import { readProblem } from '../problem/read-problem';
import { PageHeading } from '../shell/page-heading';
import { BillingRoleNote } from './billing-role-note';
import { RegisterCard } from './register-card';

@Component({
  selector: 'portal-cards-page',
  imports: [BillingRoleNote, EmptyState, MatIcon, MatProgressBar, PageHeading, ProblemNotice, RegisterCard],
  templateUrl: './cards-page.html',
  styleUrl: './list-and-form.scss',
})
export class CardsPage {
  readonly #resource = httpResource<readonly PaymentCard[]>(() => '/api/payment-cards');

  protected readonly cards = latestValue(this.#resource);
  protected readonly problem = computed(() => {
    const error = this.#resource.error();
    return error && readProblem(error);
  });

  protected load(): void {
    this.#resource.reload();
  }
}
