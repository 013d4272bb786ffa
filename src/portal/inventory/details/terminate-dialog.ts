import { DatePipe } from '@angular/common';
import { Component, inject, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { MatRadioButton, MatRadioGroup } from '@angular/material/radio';
import { firstValueFrom } from 'rxjs';

import type { Service, ServiceState, Termination } from '../../../portal-api/contract/index.ts';
import { FormDialog } from '../../dialog/form-dialog';
import { FormSubmission } from '../../problem/form-submission';
import { Notice } from '../../problem/notice';
import { Messages } from '../../shell/messages';
import { ServicesApi } from '../services-api';

/** Asks when a service should end, and terminates it; closes with the changed service. */
@Component({
  selector: 'portal-terminate-dialog',
  imports: [DatePipe, FormDialog, FormField, MatRadioButton, MatRadioGroup, Notice],
  template: `
    <portal-form-dialog
      danger
      keep="Keep service"
      action="Terminate service"
      [heading]="'Terminate ' + service.name + '?'"
      [submission]="submission"
    >
      @if (lagOf; as count) {
        <portal-notice kind="caution" [heading]="'It is one of the ' + count + ' Ports of a LAG'">
          The others stay and carry all of its traffic.
        </portal-notice>
      }
      <p id="terminate-when">
        @if (service.kind === 'MCR') {
          An MCR ends immediately and cannot be restored.
        } @else {
          When should it end? You can restore it until its term ends, but not if you end it now.
        }
      </p>
      <mat-radio-group aria-labelledby="terminate-when" [formField]="form.mode">
        @if (termEnd; as end) {
          <mat-radio-button value="CANCEL"
            >At the end of the term, {{ end | date: 'd MMM y' }}</mat-radio-button
          >
        }
        <mat-radio-button value="CANCEL_NOW">Now</mat-radio-button>
      </mat-radio-group>
    </portal-form-dialog>
  `,
  styles: 'mat-radio-group { display: grid; }',
})
export class TerminateDialog {
  readonly #api = inject(ServicesApi);
  readonly #messages = inject(Messages);
  readonly #dialog = inject<MatDialogRef<TerminateDialog, Service>>(MatDialogRef);

  protected readonly service = inject<Service>(MAT_DIALOG_DATA);
  /** The end of the contract, if the service can still end with it. */
  protected readonly termEnd =
    this.service.kind === 'MCR' || this.service.state === 'CANCELLED'
      ? undefined
      : this.service.contractEndsAt;
  /** Number of Ports in its LAG, including this one; `undefined` if it is the only one. */
  protected readonly lagOf = lagSize(this.service);

  readonly #model = signal<Termination>({ mode: this.termEnd ? 'CANCEL' : 'CANCEL_NOW' });
  protected readonly form = form(this.#model);
  protected readonly submission = new FormSubmission(this.form, async () => {
    const service = await firstValueFrom(this.#api.terminate(this.service, this.#model()));
    this.#dialog.close(service);
    const outcome = service.state === 'CANCELLED' ? 'will end with its term' : 'has been terminated';
    this.#messages.show(`${service.name} ${outcome}`);
  });
}

const GONE: readonly ServiceState[] = ['FAILED', 'CANCELLED', 'DECOMMISSIONED'];

function lagSize({ uid, lag }: Service): number | undefined {
  const others = lag?.members.filter((member) => member.uid !== uid && !GONE.includes(member.state)) ?? [];
  return others.length > 0 ? others.length + 1 : undefined;
}
