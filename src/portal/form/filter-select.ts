import { Component, input, output } from '@angular/core';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatOption, MatSelect } from '@angular/material/select';

import type { Choice } from './select-field';

/** A select of a filter bar: it narrows a list at once, and belongs to no form. */
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
  /** Absent while the list is not narrowed by this. */
  readonly value = input.required<Value | undefined>();
  /** Stands for no value. */
  readonly all = input.required<string>();
  readonly choices = input.required<readonly Choice<Value>[]>();
  readonly chosen = output<Value | undefined>();
}
