import { inject, Service } from '@angular/core';
import type { EventLogOperation } from 'ngx-session-event-log';
import { exhaustMap, filter, retry, take, takeUntil, timer } from 'rxjs';

import type { Approval } from '../../portal-api/contract/index.ts';
import { speedChangeOutcome } from '../event-log/service-update';
import { Auth } from '../session/auth';
import { APPROVAL_POLL_MS } from './approval-poll';
import { ApprovalsApi } from './approvals-api';

/** Tells the user what became of a speed change that another company decides, for as long as the portal is open. */
@Service()
export class FollowSpeedChange {
  readonly #api = inject(ApprovalsApi);
  readonly #auth = inject(Auth);
  readonly #pollMs = inject(APPROVAL_POLL_MS);

  /** @param operation the user's own update, which waits until then */
  follow(id: string, operation: EventLogOperation): void {
    timer(this.#pollMs, this.#pollMs)
      .pipe(
        exhaustMap(() => this.#api.read(id)),
        // A look that fails says nothing about the request, which waits as before.
        retry(),
        filter(({ state }) => state !== 'PENDING'),
        take(1),
        takeUntil(this.#auth.signedOut),
      )
      .subscribe((approval: Approval) => operation.settle(speedChangeOutcome(approval)));
  }
}
