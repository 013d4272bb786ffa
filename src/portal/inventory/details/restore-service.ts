import { Component, inject, input, output } from '@angular/core';

import type { Service } from '../../../portal-api/contract/index.ts';
import { BusyButton } from '../../page/busy-button';
import { Attempt } from '../../problem/attempt';
import { ChangeProblem } from '../../problem/change-problem';
import { Messages } from '../../shell/messages';
import { ServicesApi } from '../services-api';

/** Restores a cancelled service whose term has not ended. */
@Component({
  selector: 'portal-restore-service',
  imports: [BusyButton, ChangeProblem],
  template: `
    <h2>Restore</h2>
    <portal-change-problem [of]="restoring" />
    <p class="secondary">This service was cancelled. It can be restored until its term ends.</p>
    <portal-busy-button [busy]="restoring.resting()" (pressed)="restore()"
      >Restore service</portal-busy-button
    >
  `,
  styleUrl: '../../theme/action-card.scss',
})
export class RestoreService {
  readonly #api = inject(ServicesApi);
  readonly #messages = inject(Messages);

  readonly service = input.required<Service>();
  readonly changed = output<Service>();

  protected readonly restoring = new Attempt();

  protected restore(): void {
    this.restoring.send(this.#api.restore(this.service()), (service) => {
      this.changed.emit(service);
      this.#messages.show(`${service.name} has been restored`);
    });
  }
}
