import { Component, input, output } from '@angular/core';
import { MatFormField, MatLabel, MatPrefix } from '@angular/material/form-field';
import { MatIcon } from '@angular/material/icon';
import { MatInput } from '@angular/material/input';

/** The search field of a filter bar. */
@Component({
  selector: 'portal-filter-search',
  imports: [MatFormField, MatIcon, MatInput, MatLabel, MatPrefix],
  template: `
    <mat-form-field>
      <mat-label>{{ label() }}</mat-label>
      <mat-icon matPrefix svgIcon="search" />
      <input
        #words
        matInput
        type="search"
        autocomplete="off"
        maxlength="100"
        [value]="value()"
        (input)="typed.emit(words.value)"
      />
    </mat-form-field>
  `,
  styles: ':host { display: grid; }',
})
export class FilterSearch {
  readonly label = input.required<string>();
  readonly value = input.required<string>();
  readonly typed = output<string>();
}
