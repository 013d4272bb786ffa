import { Component, input } from '@angular/core';
import { FormField, type FieldTree } from '@angular/forms/signals';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';

import { FORM_FIELD_LOOK } from '../theme/form-field-look';

/** A field for text with its label, hint and error. */
@Component({
  selector: 'portal-text-field',
  imports: [FormField, MatError, MatFormField, MatHint, MatInput, MatLabel],
  providers: [FORM_FIELD_LOOK],
  template: `
    <mat-form-field>
      <mat-label>{{ label() }}</mat-label>
      @if (rows(); as rows) {
        <textarea matInput [autocomplete]="autocomplete()" [formField]="field()" [rows]="rows"></textarea>
      } @else {
        <input
          matInput
          [attr.inputmode]="inputmode()"
          [attr.spellcheck]="spellcheck()"
          [autocomplete]="autocomplete()"
          [formField]="field()"
          [type]="type()"
        />
      }
      @if (hint(); as hint) {
        <mat-hint>{{ hint }}</mat-hint>
      }
      @for (error of field()().errors(); track $index) {
        <mat-error>{{ error.message }}</mat-error>
      }
    </mat-form-field>
  `,
  styles: `
    :host {
      display: grid;
    }

    input[type='color'] {
      height: 24px;
    }
  `,
})
export class TextField {
  readonly label = input.required<string>();
  readonly field = input.required<FieldTree<string>>();
  readonly hint = input<string>();
  readonly type = input<'color' | 'date' | 'email' | 'password' | 'tel' | 'text' | 'url'>('text');
  readonly autocomplete = input('off');
  readonly inputmode = input<'numeric'>();
  readonly spellcheck = input<'false'>();
  /** Number of lines of a multi-line field. */
  readonly rows = input<number>();
}
