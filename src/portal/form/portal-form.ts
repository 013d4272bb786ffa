import { Component, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatProgressBar } from '@angular/material/progress-bar';

import type { FormSubmission } from '../problem/form-submission';
import { ChangeProblem } from '../problem/change-problem';

/**
 * A form with the API's problem above its fields and the submit button below. It shows progress if sending takes
 * long.
 */
@Component({
  // eslint-disable-next-line @angular-eslint/component-selector -- it is the native form, with all that a form can do
  selector: 'form[portalForm]',
  imports: [ChangeProblem, MatButton, MatProgressBar],
  template: `
    <portal-change-problem [of]="submission()" />
    <ng-content />
    @if (action(); as action) {
      <div class="form-actions">
        <button
          type="submit"
          [matButton]="look()"
          [disabled]="submission().sending() || submission().unknown()"
          [disabledInteractive]="true"
        >
          {{ action }}
        </button>
        <ng-content select="[portalFormAction]" />
      </div>
    }
    @if (submission().sending()) {
      <mat-progress-bar mode="indeterminate" aria-label="Sending" />
    }
  `,
  styles: `
    :host {
      position: relative;
    }

    mat-progress-bar {
      position: absolute;
      inset: auto 0 0;
      // Ends before the rounded corners of the card that the form may be.
      width: auto;
      margin-inline: 16px;
      border-radius: 2px;
      animation: appear 0s 400ms both;
    }

    @keyframes appear {
      from {
        visibility: hidden;
      }
    }
  `,
  host: { class: 'form', novalidate: '', '(submit)': 'submission().submit($event)' },
})
export class PortalForm {
  readonly submission = input.required<FormSubmission>();
  /** Label of the button; absent if the button is elsewhere. */
  readonly action = input<string>();
  readonly look = input<'filled' | 'outlined'>('filled');
}
