import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';

import type { Service } from '../../portal-api/contract/index.ts';
import { ProblemNotice } from '../problem/problem-notice';
import { readProblem } from '../problem/read-problem';
import type { RequestProblem } from '../problem/request-problem';
import { Auth } from '../session/auth';
import { Messages } from '../shell/messages';
import { ServicesApi } from './services-api';

/** Protects a service from changes, for those who may; tells everyone else that it is protected. */
@Component({
  selector: 'portal-lock-service',
  imports: [MatButton, MatIcon, ProblemNotice],
  template: `
    <h2>{{ service().locked ? 'Locked' : 'Lock' }}</h2>
    @if (problem(); as problem) {
      <portal-problem-notice [problem]="problem" />
    }
    <p class="secondary">
      @if (service().locked) {
        Nobody can change or terminate this service until a Company Admin unlocks it.
      } @else {
        Protects the service from every change until a Company Admin unlocks it.
      }
    </p>
    @if (mayLock()) {
      <button
        type="button"
        matButton="outlined"
        [disabled]="sending()"
        [disabledInteractive]="true"
        (click)="toggle()"
      >
        <mat-icon [svgIcon]="service().locked ? 'lock_open' : 'lock'" />
        {{ service().locked ? 'Unlock' : 'Lock' }}
      </button>
    }
  `,
  styles: `
    p {
      margin: 8px 0 16px;
      font: var(--mat-sys-body-medium);
    }

    p:last-child {
      margin-bottom: 0;
    }
  `,
})
export class LockService {
  readonly #api = inject(ServicesApi);
  readonly #messages = inject(Messages);
  readonly #session = inject(Auth).session;

  readonly service = input.required<Service>();
  readonly changed = output<Service>();

  /** The API decides; the portal only offers it to those who will not be refused. */
  protected readonly mayLock = computed(() => this.#session()?.user.role === 'COMPANY_ADMIN');
  protected readonly sending = signal(false);
  protected readonly problem = signal<RequestProblem | undefined>(undefined);

  protected toggle(): void {
    this.sending.set(true);
    this.problem.set(undefined);
    this.#api.lock(this.service().uid, { locked: !this.service().locked }).subscribe({
      next: (service) => {
        this.sending.set(false);
        this.changed.emit(service);
        this.#messages.show(`${service.name} has been ${service.locked ? 'locked' : 'unlocked'}`);
      },
      error: (error: unknown) => {
        this.sending.set(false);
        this.problem.set(readProblem(error));
      },
    });
  }
}
