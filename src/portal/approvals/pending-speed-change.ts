import { Component, computed, inject, input, output } from '@angular/core';

import type { Service } from '../../portal-api/contract/index.ts';
import { SpeedPipe } from '../inventory/words/speed-pipe';
import { BusyButton } from '../page/busy-button';
import { Attempt } from '../problem/attempt';
import { Notice } from '../problem/notice';
import { ChangeProblem } from '../problem/change-problem';
import { Permissions } from '../session/permissions';
import { Messages } from '../shell/messages';
import { ApprovalsApi } from './approvals-api';

/** A speed change that another company has yet to approve, with a button to cancel it. */
@Component({
  selector: 'portal-pending-speed-change',
  imports: [BusyButton, Notice, ChangeProblem, SpeedPipe],
  template: `
    <portal-change-problem [of]="cancelling" />
    @if (change(); as change) {
      <portal-notice kind="caution" heading="A speed change awaits approval">
        <p>
          {{ change.companyName }} decides whether this VXC gets {{ change.speedMbps | speed }}. Until then it
          keeps {{ service().speedMbps | speed }}.
        </p>
        @if (may.changeServices()) {
          <portal-busy-button look="outlined" [busy]="cancelling.resting()" (pressed)="cancel(change.id)">
            Cancel speed change
          </portal-busy-button>
        }
      </portal-notice>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 12px;
    }

    :host(:empty) {
      display: none;
    }

    p {
      margin: 4px 0 12px;
    }
  `,
})
export class PendingSpeedChange {
  readonly #api = inject(ApprovalsApi);
  readonly #messages = inject(Messages);

  readonly service = input.required<Service>();
  /** Emits when the service must be read again. */
  readonly decided = output();

  protected readonly may = inject(Permissions);
  protected readonly change = computed(() => this.service().pendingSpeedChange);
  protected readonly cancelling = new Attempt();

  protected cancel(id: string): void {
    const name = `The speed change of ${this.service().name}`;
    this.cancelling.send(
      this.#api.cancelSpeedChange(id, name),
      () => {
        this.#messages.show(`${name} has been cancelled`);
        this.decided.emit();
      },
      () => this.decided.emit(),
    );
  }
}
