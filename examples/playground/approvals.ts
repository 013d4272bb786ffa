import { Injectable } from '@angular/core';
import { actionEvents, actionOperation } from 'ngx-session-event-log';
import { Subject } from 'rxjs';

/** Action like those of a store. */
interface ApprovalAction {
  readonly type: string;
  readonly id: number;
}

/** Stream of actions in place of a store. */
@Injectable({ providedIn: 'root' })
export class Approvals {
  readonly actions = new Subject<ApprovalAction>();
  #id = 0;

  /** Approves something after a moment. */
  approve(): void {
    const id = ++this.#id;
    this.actions.next({ type: '[Approvals] approve', id });
    setTimeout(() => this.actions.next({ type: '[Approvals] approved', id }), 1_000);
  }
}

/** Makes one row of two actions. */
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
