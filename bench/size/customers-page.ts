import { Component, inject, signal } from '@angular/core';
import { FormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatDialog, MatDialogActions, MatDialogClose, MatDialogTitle } from '@angular/material/dialog';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { MatSnackBar } from '@angular/material/snack-bar';
import { MatTableModule } from '@angular/material/table';
import { MatTooltip } from '@angular/material/tooltip';

@Component({
  selector: 'size-confirmation',
  imports: [MatButton, MatDialogActions, MatDialogClose, MatDialogTitle],
  template: `
    <h2 mat-dialog-title>Save?</h2>
    <mat-dialog-actions>
      <button matButton [mat-dialog-close]="false">No</button>
      <button matButton="filled" [mat-dialog-close]="true">Yes</button>
    </mat-dialog-actions>
  `,
})
class Confirmation {}

/** Typical page with a form and a table of Angular Material. */
@Component({
  selector: 'size-customers-page',
  imports: [
    MatButton,
    MatError,
    MatFormField,
    MatInput,
    MatLabel,
    MatOption,
    MatSelect,
    MatTableModule,
    MatTooltip,
    ReactiveFormsModule,
  ],
  template: `
    <form [formGroup]="form" (ngSubmit)="save()">
      <mat-form-field>
        <mat-label>Name</mat-label>
        <input matInput formControlName="name" />
        @if (form.controls.name.invalid) {
          <mat-error>Enter a name.</mat-error>
        }
      </mat-form-field>
      <mat-form-field>
        <mat-label>Market</mat-label>
        <mat-select formControlName="market">
          @for (market of markets; track market) {
            <mat-option [value]="market">{{ market }}</mat-option>
          }
        </mat-select>
      </mat-form-field>
      <button matButton="filled" matTooltip="Saves the customer">Save</button>
    </form>
    <table mat-table [dataSource]="names()">
      <ng-container matColumnDef="name">
        <th *matHeaderCellDef mat-header-cell>Name</th>
        <td *matCellDef="let name" mat-cell>{{ name }}</td>
      </ng-container>
      <tr *matHeaderRowDef="['name']" mat-header-row></tr>
      <tr *matRowDef="let row; columns: ['name']" mat-row></tr>
    </table>
  `,
})
export default class CustomersPage {
  readonly #dialog = inject(MatDialog);
  readonly #snackBar = inject(MatSnackBar);
  protected readonly markets = ['Australia', 'Germany'];
  protected readonly names = signal<readonly string[]>([]);
  protected readonly form = inject(FormBuilder).nonNullable.group({
    name: ['', Validators.required.bind(Validators)],
    market: ['Australia'],
  });

  protected save(): void {
    this.#dialog
      .open<Confirmation, undefined, boolean>(Confirmation)
      .afterClosed()
      .subscribe((yes) => {
        if (!yes) return;
        this.names.update((names) => [...names, this.form.getRawValue().name]);
        this.#snackBar.open('Saved');
      });
  }
}
