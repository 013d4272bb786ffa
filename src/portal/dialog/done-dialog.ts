import { afterNextRender, Component, ElementRef, inject, input, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import {
  MatDialogActions,
  MatDialogClose,
  MatDialogContent,
  MatDialogRef,
  MatDialogTitle,
} from '@angular/material/dialog';

/** Last step of a dialog: shows something that cannot be shown again, and closes only with its button. */
@Component({
  selector: 'portal-done-dialog',
  imports: [MatButton, MatDialogActions, MatDialogClose, MatDialogContent, MatDialogTitle],
  template: `
    <h2 #title mat-dialog-title tabindex="-1">{{ heading() }}</h2>
    <mat-dialog-content><ng-content /></mat-dialog-content>
    <mat-dialog-actions align="end">
      <button type="button" matButton="filled" mat-dialog-close>Done</button>
    </mat-dialog-actions>
  `,
  styles: ':host { display: contents; }',
})
export class DoneDialog {
  readonly heading = input.required<string>();
  private readonly title = viewChild.required<string, ElementRef<HTMLElement>>('title', { read: ElementRef });

  constructor() {
    // The button that had the focus is gone with the form.
    afterNextRender(() => this.title().nativeElement.focus());
    // A click outside the dialog must not close it.
    inject<MatDialogRef<unknown>>(MatDialogRef).disableClose = true;
  }
}
