import { Component, computed, input } from '@angular/core';
import { FormField, type FieldTree } from '@angular/forms/signals';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatOption, MatSelect } from '@angular/material/select';

import { FORM_FIELD_LOOK } from '../theme/form-field-look';

/** A value that a select offers, and its label. */
export interface Choice<Value> {
  readonly value: Value;
  readonly label: string;
}

/** A field for one of several values, and otherwise like a text field. */
@Component({
  selector: 'portal-select-field',
  imports: [FormField, MatError, MatFormField, MatHint, MatLabel, MatOption, MatSelect],
  providers: [FORM_FIELD_LOOK],
  template: `
    <mat-form-field>
      <mat-label>{{ label() }}</mat-label>
      <mat-select [formField]="control()">
        @for (choice of choices(); track choice.value) {
          <mat-option [value]="choice.value">{{ choice.label }}</mat-option>
        }
      </mat-select>
      @if (warning(); as warning) {
        <mat-hint class="warning">Warning: {{ warning }}</mat-hint>
      } @else if (hint(); as hint) {
        <mat-hint>{{ hint }}</mat-hint>
      }
      @for (error of control()().errors(); track $index) {
        <mat-error>{{ error.message }}</mat-error>
      }
    </mat-form-field>
  `,
  styles: ':host { display: grid; }',
})
export class SelectField<Value> {
  readonly label = input.required<string>();
  readonly field = input.required<FieldTree<Value>>();
  readonly choices = input.required<readonly Choice<Value>[]>();
  readonly hint = input<string>();
  /** Warning that replaces the hint. */
  readonly warning = input<string>();

  // The compiler cannot infer the value of a field of a generic type.
  protected readonly control = computed(() => this.field() as FieldTree<unknown>);
}
