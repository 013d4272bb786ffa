import { Component, computed, input } from '@angular/core';
import { FormField, type FieldTree } from '@angular/forms/signals';
import { MatError, MatFormField, MatHint, MatLabel, MatSuffix } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';

import { FORM_FIELD_LOOK } from '../theme/form-field-look';

/** A field for a number with its unit, and otherwise like a text field. */
@Component({
  selector: 'portal-number-field',
  imports: [FormField, MatError, MatFormField, MatHint, MatInput, MatLabel, MatSuffix],
  providers: [FORM_FIELD_LOOK],
  template: `
    <mat-form-field>
      <mat-label>{{ label() }}</mat-label>
      <input matInput type="number" inputmode="numeric" [formField]="control()" />
      @if (unit(); as unit) {
        <span matTextSuffix>{{ unit }}</span>
      }
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
export class NumberField<Value extends number | null> {
  readonly label = input.required<string>();
  readonly field = input.required<FieldTree<Value>>();
  readonly unit = input<string>();
  readonly hint = input<string>();
  /** Warning that replaces the hint. */
  readonly warning = input<string>();

  // The compiler cannot infer the value of a field of a generic type.
  protected readonly control = computed(() => this.field() as FieldTree<unknown> as FieldTree<number | null>);
}
