import { Component, input, output } from '@angular/core';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatOption, MatSelect } from '@angular/material/select';

import type { Choice } from './select-field';

/** A select of a filter bar. It narrows a list at once and is not part of a form. */
@Component({
  selector: 'portal-filter-select',
  imports: [MatFormField, MatLabel, MatOption, MatSelect],
  template: `
    <mat-form-field>
      <mat-label>{{ label() }}</mat-label>
      <mat-select [value]="value() ?? ''" (valueChange)="chosen.emit($event || undefined)">
        <mat-option value="">{{ all() }}</mat-option>
        @for (choice of choices(); track choice.value) {
          <mat-option [value]="choice.value">{{ choice.label }}</mat-option>
        }
      </mat-select>
    </mat-form-field>
  `,
  styles: ':host { display: grid; }',
})
export class FilterSelect<Value extends string> {
  readonly label = input.required<string>();
  /** Chosen value; `undefined` if this does not narrow the list. */
  readonly value = input.required<Value | undefined>();
  /** Label of the choice that does not narrow the list. */
  readonly all = input.required<string>();
  readonly choices = input.required<readonly Choice<Value>[]>();
  readonly chosen = output<Value | undefined>();
}
