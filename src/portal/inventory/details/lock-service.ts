import { Component, inject, input, output } from '@angular/core';
import { MatIcon } from '@angular/material/icon';

import type { Service } from '../../../portal-api/contract/index.ts';
import { BusyButton } from '../../page/busy-button';
import { Attempt } from '../../problem/attempt';
import { ChangeProblem } from '../../problem/change-problem';
import { Auth } from '../../session/auth';
import { Messages } from '../../shell/messages';
import { ServicesApi } from '../services-api';

/** Locks or unlocks a service, if the user's role allows it; otherwise says that it is locked. */
@Component({
  selector: 'portal-lock-service',
  imports: [BusyButton, MatIcon, ChangeProblem],
  template: `
    <h2>{{ service().locked ? 'Locked' : 'Lock' }}</h2>
    <portal-change-problem [of]="locking" />
    <p class="secondary">
      @if (service().locked) {
        No one can change or terminate this service until a Company Admin unlocks it.
      } @else {
        Protects the service from every change until a Company Admin unlocks it.
      }
    </p>
    @if (mayLock()) {
      <portal-busy-button look="outlined" [busy]="locking.resting()" (pressed)="toggle()">
        <mat-icon [svgIcon]="service().locked ? 'lock_open' : 'lock'" />
        {{ service().locked ? 'Unlock' : 'Lock' }}
      </portal-busy-button>
    }
  `,
  styleUrl: '../../theme/action-card.scss',
})
export class LockService {
  readonly #api = inject(ServicesApi);
  readonly #messages = inject(Messages);

  readonly service = input.required<Service>();
  readonly changed = output<Service>();

  protected readonly mayLock = inject(Auth).isCompanyAdmin;
  protected readonly locking = new Attempt();

  protected toggle(): void {
    const { locked } = this.service();
    this.locking.send(this.#api.lock(this.service(), { locked: !locked }), (service) => {
      this.changed.emit(service);
      this.#messages.show(`${service.name} has been ${service.locked ? 'locked' : 'unlocked'}`);
    });
  }
}
