import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';

import type { Service } from '../../portal-api/contract/index.ts';
import { SpeedPipe } from '../inventory/speed-pipe';
import { Notice } from '../problem/notice';
import { ProblemNotice } from '../problem/problem-notice';
import { readProblem } from '../problem/read-problem';
import type { RequestProblem } from '../problem/request-problem';
import { Messages } from '../shell/messages';
import { ApprovalsApi } from './approvals-api';

/** The speed of a VXC that another company has yet to approve, and the way to think again. */
@Component({
  selector: 'portal-pending-speed-change',
  imports: [MatButton, Notice, ProblemNotice, SpeedPipe],
  template: `
    @if (problem(); as problem) {
      <portal-problem-notice [problem]="problem" />
    }
    @if (change(); as change) {
      <portal-notice kind="caution" heading="A speed change awaits approval">
        <p>
          {{ change.companyName }} decides whether this VXC gets {{ change.speedMbps | speed }}. Until then it
          keeps {{ service().speedMbps | speed }}.
        </p>
        <button
          type="button"
          matButton="outlined"
          [disabled]="sending()"
          [disabledInteractive]="true"
          (click)="cancel(change.id)"
        >
          Cancel speed change
        </button>
      </portal-notice>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 12px;
    }

    :host(:empty) {
      display: none;
    }

    p {
      margin: 4px 0 12px;
    }
  `,
})
export class PendingSpeedChange {
  readonly #api = inject(ApprovalsApi);
  readonly #messages = inject(Messages);

  readonly service = input.required<Service>();
  /** The service is to be looked at again. */
  readonly decided = output();

  protected readonly change = computed(() => this.service().pendingSpeedChange);
  protected readonly sending = signal(false);
  protected readonly problem = signal<RequestProblem | undefined>(undefined);

  protected cancel(id: string): void {
    this.sending.set(true);
    this.problem.set(undefined);
    this.#api.cancelSpeedChange(id).subscribe({
      next: () => {
        this.sending.set(false);
        this.#messages.show(`The speed change of ${this.service().name} has been cancelled`);
        this.decided.emit();
      },
      error: (error: unknown) => {
        this.sending.set(false);
        this.problem.set(readProblem(error));
        this.decided.emit();
      },
    });
  }
}
