import { Component, computed, DestroyRef, DOCUMENT, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import type { EventLogProblem } from 'ngx-session-event-log';

import { Auth } from '../session/auth';
import { Notice } from './notice';
import { problemWords, waitingTime } from './problem-words';

/**
 * A failed request in words: what happened, what to do, and the trace id to find it by. Where trying again has helped, the
 * keyboard goes on at the heading of the page: the button that had it is gone.
 */
@Component({
  selector: 'portal-problem-notice',
  imports: [MatButton, MatIcon, Notice, RouterLink],
  templateUrl: './problem-notice.html',
  styleUrl: './problem-notice.scss',
})
export class ProblemNotice {
  readonly problem = input.required<EventLogProblem>();
  /** Those of the problem's errors that no field of the page shows; all of them where it has no fields. */
  readonly unplaced = input<EventLogProblem['errors']>();
  /** True where trying again makes sense; shows the button. */
  readonly retryable = input(false);
  readonly retried = output();
  #tried = false;

  /** The Activity Log, where the trace id leads, is only for those who are signed in. */
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
