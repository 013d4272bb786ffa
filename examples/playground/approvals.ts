import { Injectable } from '@angular/core';
import { actionEvents, actionOperation } from 'ngx-session-event-log';
import { Subject } from 'rxjs';

/** An action, as those of a store. */
interface ApprovalAction {
  readonly type: string;
  readonly id: number;
}

/** Takes the place of a store: a stream of actions. */
@Injectable({ providedIn: 'root' })
export class Approvals {
  readonly actions = new Subject<ApprovalAction>();
  #id = 0;

  /** Approves something, which takes a moment. */
  approve(): void {
    const id = ++this.#id;
    this.actions.next({ type: '[Approvals] approve', id });
    setTimeout(() => this.actions.next({ type: '[Approvals] approved', id }), 1_000);
  }
}

/** Two actions, one row. */
export const approvalEvents = actionEvents(
  actionOperation({
    type: 'speed-change.approve',
    starts: '[Approvals] approve',
    succeeds: '[Approvals] approved',
    key: ({ id }: ApprovalAction) => String(id),
    started: ({ id }: ApprovalAction) => `Approving speed change ${id}`,
    succeeded: ({ id }: ApprovalAction) => `Speed change ${id} was approved`,
  }),
);
