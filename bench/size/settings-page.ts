import { Component, inject } from '@angular/core';
import { type AbstractControl, FormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { ActivatedRoute, Router } from '@angular/router';

@Component({
  selector: 'size-settings-page',
  imports: [MatButton, ReactiveFormsModule],
  template: `
    <h1>Settings</h1>
    <form [formGroup]="form" (ngSubmit)="save()">
      <label>Name <input formControlName="name" /></label>
      @if (form.controls.name.invalid) {
        <p>Enter a name.</p>
      }
      <button matButton="filled">Save</button>
    </form>
  `,
})
export default class SettingsPage {
  readonly #router = inject(Router);
  readonly #route = inject(ActivatedRoute);
  protected readonly form = inject(FormBuilder).nonNullable.group({
    name: ['', (control: AbstractControl) => Validators.required(control)],
  });

  protected save(): void {
    if (this.form.valid) void this.#router.navigate(['..'], { relativeTo: this.#route });
  }
}
