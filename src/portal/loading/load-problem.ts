import { Component, computed, input } from '@angular/core';

import { ProblemNotice } from '../problem/problem-notice';
import type { Loaded } from './loaded';

/** Says why data for a part of the page could not be loaded, and offers to try again. Empty if there is no problem. */
@Component({
  selector: 'portal-load-problem',
  imports: [ProblemNotice],
  template: `
    @if (problem(); as problem) {
      <portal-problem-notice [problem]="problem" [retryable]="true" (retried)="reload()" />
    }
  `,
  styles: ':host(:empty) { display: none; }',
})
export class LoadProblem {
  readonly of = input.required<readonly Pick<Loaded<unknown>, 'problem' | 'reload'>[]>();

  protected readonly problem = computed(() =>
    this.of()
      .map(({ problem }) => problem())
      .find((problem) => problem !== undefined),
  );

  protected reload(): void {
    for (const loaded of this.of()) loaded.reload();
  }
}
