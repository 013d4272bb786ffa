import { Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';

import type { Service } from '../../../portal-api/contract/index.ts';
import { dialogOpener } from '../../dialog/dialog-opener';
import { TerminateDialog } from './terminate-dialog';

/** Terminates a service after a dialog, since that cannot be undone. */
@Component({
  selector: 'portal-terminate-service',
  imports: [MatButton],
  template: `
    <h2>Terminate</h2>
    @if (service().state === 'DECOMMISSIONED') {
      <p class="secondary">This service has been terminated.</p>
    } @else {
      <p class="secondary">Ends the service. Everything that uses it stops working.</p>
      <button type="button" matButton="outlined" class="danger" (click)="confirm()">Terminate…</button>
    }
  `,
  styleUrl: '../../theme/action-card.scss',
})
export class TerminateService {
  readonly #openDialog = dialogOpener();

  readonly service = input.required<Service>();
  readonly changed = output<Service>();

  protected confirm(): void {
    this.#openDialog<Service>(TerminateDialog, this.service()).subscribe((service) => {
      if (service) this.changed.emit(service);
    });
  }
}
