import { inject, Service } from '@angular/core';
import type { EventLogOperation } from 'ngx-session-event-log';
import { exhaustMap, filter, retry, take, takeUntil, timer } from 'rxjs';

import type { Approval } from '../../portal-api/contract/index.ts';
import { speedChangeOutcome } from '../event-log/catalogue/service-update';
import { Auth } from '../session/auth';
import { APPROVAL_POLL_MS } from './approval-poll';
import { ApprovalsApi } from './approvals-api';

/** Follows a speed change that another company has to approve, and records the decision, as long as the portal is open. */
@Service()
export class FollowSpeedChange {
  readonly #api = inject(ApprovalsApi);
  readonly #auth = inject(Auth);
  readonly #pollMs = inject(APPROVAL_POLL_MS);

  /** @param operation the user's update, which stays open until the decision */
  follow(id: string, operation: EventLogOperation): void {
    timer(this.#pollMs, this.#pollMs)
      .pipe(
        exhaustMap(() => this.#api.read(id)),
        // A failed poll says nothing about the request, so polling continues.
        retry(),
        filter(({ state }) => state !== 'PENDING'),
        take(1),
        takeUntil(this.#auth.signedOut),
      )
      .subscribe((approval: Approval) => operation.settle(speedChangeOutcome(approval)));
  }
}
