import { afterRenderEffect, Component, ElementRef, inject, input, type Signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import type { EventLogProblem } from 'ngx-session-event-log';

import { OpenQuestions } from '../event-log/outcome/open-questions';
import { Notice } from './notice';
import { ProblemNotice } from './problem-notice';
import { StatusCheck } from './status-check';

interface Change {
  readonly problem: Signal<EventLogProblem | undefined>;
  readonly unknown: Signal<boolean>;
  readonly unplaced?: Signal<EventLogProblem['errors']>;
  /** Path of the page that shows the outcome; default: the page of the form. */
  readonly shownAt?: string | undefined;
}

/** Says why a change was not made; if its outcome is unknown, offers to check it. */
@Component({
  selector: 'portal-change-problem',
  imports: [MatButton, Notice, ProblemNotice],
  template: `
    @if (of().unknown()) {
      <portal-notice kind="caution" heading="The outcome is unknown">
        <p>The answer was lost. It may still have been done: check before you do it again.</p>
        <button type="button" matButton="outlined" (click)="check()">Check status</button>
      </portal-notice>
    } @else if (of().problem(); as problem) {
      <portal-problem-notice [problem]="problem" [unplaced]="of().unplaced?.()" />
    }
  `,
  styles: `
    :host(:empty) {
      display: none;
    }

    p {
      margin: 4px 0 12px;
    }
  `,
})
export class ChangeProblem {
  readonly #status = inject(StatusCheck);

  readonly of = input.required<Change>();

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    afterRenderEffect(() => {
      const { problem, unknown, unplaced } = this.of();
      const errors = problem()?.errors ?? [];
      // A form leads to its first wrong field instead.
      const hasWrongField = errors.length > (unplaced?.() ?? errors).length;
      if ((problem() || unknown()) && !hasWrongField) host.scrollIntoView({ block: 'nearest' });
    });
    // A list that was read again may have answered the question: the page must not go on asking it.
    inject(OpenQuestions)
      .confirmed.pipe(takeUntilDestroyed())
      .subscribe(() => {
        if (this.of().unknown()) this.#status.look();
      });
  }

  protected check(): void {
    this.#status.look(this.of().shownAt);
  }
}
