import { DatePipe } from '@angular/common';
import { Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import {
  MAT_DIALOG_DATA,
  MatDialogActions,
  MatDialogClose,
  MatDialogContent,
  MatDialogRef,
  MatDialogTitle,
} from '@angular/material/dialog';
import { MatRadioButton, MatRadioGroup } from '@angular/material/radio';

import type { Service, ServiceState, Termination } from '../../portal-api/contract/index.ts';
import { Notice } from '../problem/notice';
import { ProblemNotice } from '../problem/problem-notice';
import { readProblem } from '../problem/read-problem';
import type { RequestProblem } from '../problem/request-problem';
import { ServicesApi } from './services-api';

/** Asks when a service is to end, and ends it; closes with the service as it is then. */
@Component({
  selector: 'portal-terminate-dialog',
  imports: [
    DatePipe,
    MatButton,
    MatDialogActions,
    MatDialogClose,
    MatDialogContent,
    MatDialogTitle,
    MatRadioButton,
    MatRadioGroup,
    Notice,
    ProblemNotice,
  ],
  templateUrl: './terminate-dialog.html',
  styleUrl: './terminate-dialog.scss',
})
export class TerminateDialog {
  readonly #api = inject(ServicesApi);
  readonly #dialog = inject<MatDialogRef<TerminateDialog, Service>>(MatDialogRef);

  protected readonly service = inject<Service>(MAT_DIALOG_DATA);
  /** When the contract ends, where the service can still be told to end with it. */
  protected readonly termEnd =
    this.service.kind === 'MCR' || this.service.state === 'CANCELLED'
      ? undefined
      : this.service.contractEndsAt;
  /** How many Ports its LAG has as long as this one is there; nothing when it is the only one. */
  protected readonly lagOf = lagSize(this.service);
  protected readonly mode = signal<Termination['mode']>(this.termEnd ? 'CANCEL' : 'CANCEL_NOW');
  protected readonly sending = signal(false);
  protected readonly problem = signal<RequestProblem | undefined>(undefined);

  protected terminate(): void {
    this.sending.set(true);
    this.problem.set(undefined);
    this.#api.terminate(this.service.uid, { mode: this.mode() }).subscribe({
      next: (service) => this.#dialog.close(service),
      error: (error: unknown) => {
        this.sending.set(false);
        this.problem.set(readProblem(error));
      },
    });
  }
}

const GONE: readonly ServiceState[] = ['FAILED', 'CANCELLED', 'DECOMMISSIONED'];

function lagSize({ uid, lag }: Service): number | undefined {
  const others = lag?.members.filter((member) => member.uid !== uid && !GONE.includes(member.state)) ?? [];
  return others.length > 0 ? others.length + 1 : undefined;
}
