import { Component, input } from '@angular/core';
import { MatProgressBar } from '@angular/material/progress-bar';

import { ProblemNotice } from '../problem/problem-notice';
import type { Loaded } from './loaded';

/** Placeholder for data that is loading or could not be loaded. */
@Component({
  selector: 'portal-not-loaded',
  imports: [MatProgressBar, ProblemNotice],
  template: `
    @if (of().problem(); as problem) {
      <portal-problem-notice
        [problem]="problem"
        [retryable]="problem.status !== 404"
        (retried)="of().reload()"
      />
    }
    @if (!of().problem() || of().loading()) {
      <mat-progress-bar mode="indeterminate" [attr.aria-label]="label()" />
    }
  `,
})
export class NotLoaded {
  readonly of = input.required<Pick<Loaded<unknown>, 'loading' | 'problem' | 'reload'>>();
  /** Name of the progress bar, such as `Loading services`. */
  readonly label = input.required<string>();
}
