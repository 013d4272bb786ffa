import { Component, DestroyRef, inject, input, output } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { MatDialog, MatDialogConfig } from '@angular/material/dialog';

import type { Service } from '../../portal-api/contract/index.ts';
import { Messages } from '../shell/messages';
import { TerminateDialog } from './terminate-dialog';

/** The way to end a service: behind a dialog, since it cannot be taken back. */
@Component({
  selector: 'portal-terminate-service',
  imports: [MatButton],
  template: `
    <h2>Terminate</h2>
    @if (service().state === 'DECOMMISSIONED') {
      <p class="secondary">This service has been terminated.</p>
    } @else {
      <p class="secondary">Ends the service. What runs over it stops working.</p>
      <button type="button" matButton="outlined" class="danger" (click)="confirm()">Terminate…</button>
    }
  `,
  styles: `
    p {
      margin: 8px 0 16px;
      font: var(--mat-sys-body-medium);
    }

    .danger {
      --mat-button-outlined-label-text-color: var(--mat-sys-error);
      --mat-button-outlined-outline-color: var(--mat-sys-error);
    }
  `,
})
export class TerminateService {
  readonly #dialog = inject(MatDialog);
  readonly #messages = inject(Messages);
  readonly #destroyRef = inject(DestroyRef);

  readonly service = input.required<Service>();
  readonly changed = output<Service>();

  protected confirm(): void {
    const config = Object.assign(new MatDialogConfig<Service>(), { data: this.service(), width: '480px' });
    this.#dialog
      .open<TerminateDialog, Service, Service>(TerminateDialog, config)
      .afterClosed()
      .pipe(takeUntilDestroyed(this.#destroyRef))
      .subscribe((service) => {
        if (!service) return;
        this.changed.emit(service);
        this.#messages.show(`${service.name} has been terminated`);
      });
  }
}
