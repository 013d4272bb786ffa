import { booleanAttribute, Component, effect, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialogActions, MatDialogContent, MatDialogRef, MatDialogTitle } from '@angular/material/dialog';

import { PortalForm } from '../form/portal-form';
import type { FormSubmission } from '../problem/form-submission';

/**
 * A dialog with a form. It stays open until the API accepts the form or the user cancels. It cannot be cancelled while
 * the request is being sent: the request would still be carried out.
 */
@Component({
  selector: 'portal-form-dialog',
  imports: [MatButton, MatDialogActions, MatDialogContent, MatDialogTitle, PortalForm],
  template: `
    <h2 mat-dialog-title>{{ heading() }}</h2>
    <mat-dialog-content>
      <form portalForm id="dialog-form" [submission]="submission()"><ng-content /></form>
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button
        type="button"
        matButton
        [disabled]="submission().sending()"
        [disabledInteractive]="true"
        (click)="giveUp()"
      >
        {{ keep() }}
      </button>
      <button
        type="submit"
        form="dialog-form"
        matButton="filled"
        [class.danger]="danger()"
        [disabled]="submission().sending() || submission().unknown()"
        [disabledInteractive]="true"
      >
        {{ action() }}
      </button>
    </mat-dialog-actions>
  `,
  styleUrl: './form-dialog.scss',
})
export class FormDialog {
  readonly #dialog = inject<MatDialogRef<unknown>>(MatDialogRef);

  readonly heading = input.required<string>();
  readonly submission = input.required<FormSubmission>();
  /** Label of the button that submits the form. */
  readonly action = input.required<string>();
  /** Label of the button that cancels. */
  readonly keep = input('Cancel');
  /** True if the action is destructive. */
  readonly danger = input(false, { transform: booleanAttribute });

  constructor() {
    effect(() => (this.#dialog.disableClose = this.submission().sending()));
  }

  protected giveUp(): void {
    if (!this.submission().sending()) this.#dialog.close();
  }
}
