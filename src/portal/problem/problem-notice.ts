import { Component, computed, DestroyRef, DOCUMENT, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import type { EventLogProblem } from 'ngx-session-event-log';

import { Auth } from '../session/auth';
import { Notice } from './notice';
import { problemWords, waitingTime } from './problem-words';

/**
 * A failed request in words: what happened, what to do, and its trace ID. After a successful retry, the focus moves to the
 * heading of the page, since the button that had it is gone.
 */
@Component({
  selector: 'portal-problem-notice',
  imports: [MatButton, MatIcon, Notice, RouterLink],
  templateUrl: './problem-notice.html',
  styleUrl: './problem-notice.scss',
})
export class ProblemNotice {
  readonly problem = input.required<EventLogProblem>();
  /** The errors of the problem that no field of the page shows; default: all of them. */
  readonly unplaced = input<EventLogProblem['errors']>();
  /** True shows a button to try again. */
  readonly retryable = input(false);
  readonly retried = output();
  #tried = false;

  /** The trace ID links to the Activity Log only for signed-in users, who alone can open it. */
  protected readonly signedIn = inject(Auth).signedIn;
  protected readonly words = computed(() => problemWords(this.problem()));
  protected readonly listed = computed(() => this.unplaced() ?? this.problem().errors);
  protected readonly wait = computed(() => {
    const { retryAfter } = this.problem();
    return retryAfter === undefined ? undefined : waitingTime(retryAfter - Date.now());
  });

  constructor() {
    const document = inject(DOCUMENT);
    inject(DestroyRef).onDestroy(() => {
      if (this.#tried && document.activeElement === document.body) document.querySelector('h1')?.focus();
    });
  }

  protected tryAgain(): void {
    this.#tried = true;
    this.retried.emit();
  }
}
