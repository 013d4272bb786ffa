import { Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { MatProgressBar } from '@angular/material/progress-bar';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';

import { BusyButton } from '../page/busy-button';
import { Notice } from '../problem/notice';
import { problemWords } from '../problem/problem-words';
import { OrderActions } from './order-actions';
import { NO_DRAFTS, type OrderDrafts } from './order-drafts';
import type { OrderProcess } from './order-process';
import { orderSteps, type StepState } from './order-steps';

const STEP_LOOKS: Record<StepState, { icon: string; words: string }> = {
  done: { icon: 'check_circle', words: 'done' },
  current: { icon: 'progress_activity', words: 'in progress' },
  waiting: { icon: 'hourglass_top', words: 'waiting for approval' },
  failed: { icon: 'error', words: 'failed' },
  open: { icon: 'circle', words: 'to come' },
};

/** The progress of an order after it has been deployed. */
@Component({
  selector: 'portal-order-progress',
  imports: [BusyButton, MatButton, MatIcon, MatProgressBar, Notice, RouterLink],
  templateUrl: './order-progress.html',
  styleUrl: './order-progress.scss',
})
export class OrderProgress {
  readonly #store = inject(Store);

  readonly process = input.required<OrderProcess>();
  /** Emits the drafts of a new order that the user begins. The order that is shown stays as it is. */
  readonly another = output<OrderDrafts>();

  protected readonly words = problemWords;
  protected readonly noDrafts = NO_DRAFTS;
  protected readonly name = computed(() => this.process().design?.name ?? 'The order');
  protected readonly steps = computed(() =>
    orderSteps(this.process()).map((step) => ({ ...step, ...STEP_LOOKS[step.state] })),
  );

  protected checkStatus(): void {
    const { orderKey, order } = this.process();
    if (order) this.#store.dispatch(OrderActions.checkStatus({ orderKey, order }));
  }
}
