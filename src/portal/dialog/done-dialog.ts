import { Component, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import {
  MatDialogActions,
  MatDialogClose,
  MatDialogContent,
  MatDialogRef,
  MatDialogTitle,
} from '@angular/material/dialog';

/** The end of a dialog whose form has been taken: it shows what nobody can read again, and goes only when it is told to. */
@Component({
  selector: 'portal-done-dialog',
  imports: [MatButton, MatDialogActions, MatDialogClose, MatDialogContent, MatDialogTitle],
  template: `
    <h2 mat-dialog-title>{{ heading() }}</h2>
    <mat-dialog-content><ng-content /></mat-dialog-content>
    <mat-dialog-actions align="end">
      <button type="button" matButton="filled" mat-dialog-close>Done</button>
    </mat-dialog-actions>
  `,
  styles: ':host { display: contents; }',
})
export class DoneDialog {
  readonly heading = input.required<string>();

  constructor() {
    // A click beside the dialog must not take it away.
    inject<MatDialogRef<unknown>>(MatDialogRef).disableClose = true;
  }
}
