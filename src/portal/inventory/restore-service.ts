import { Component, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';

import type { Service } from '../../portal-api/contract/index.ts';
import { ProblemNotice } from '../problem/problem-notice';
import { readProblem } from '../problem/read-problem';
import type { RequestProblem } from '../problem/request-problem';
import { Messages } from '../shell/messages';
import { ServicesApi } from './services-api';

/** The way back for a service that was cancelled, as long as its term runs. */
@Component({
  selector: 'portal-restore-service',
  imports: [MatButton, ProblemNotice],
  template: `
    <h2>Restore</h2>
    @if (problem(); as problem) {
      <portal-problem-notice [problem]="problem" />
    }
    <p class="secondary">
      This service was cancelled. Until its term ends, the cancellation can be taken back.
    </p>
    <button
      type="button"
      matButton="filled"
      [disabled]="sending()"
      [disabledInteractive]="true"
      (click)="restore()"
    >
      Restore service
    </button>
  `,
  styles: `
    p {
      margin: 8px 0 16px;
      font: var(--mat-sys-body-medium);
    }
  `,
})
export class RestoreService {
  readonly #api = inject(ServicesApi);
  readonly #messages = inject(Messages);

  readonly service = input.required<Service>();
  readonly changed = output<Service>();

  protected readonly sending = signal(false);
  protected readonly problem = signal<RequestProblem | undefined>(undefined);

  protected restore(): void {
    this.sending.set(true);
    this.problem.set(undefined);
    this.#api.restore(this.service().uid).subscribe({
      next: (service) => {
        this.sending.set(false);
        this.changed.emit(service);
        this.#messages.show(`${service.name} has been restored`);
      },
      error: (error: unknown) => {
        this.sending.set(false);
        this.problem.set(readProblem(error));
      },
    });
  }
}
