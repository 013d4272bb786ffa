import type { HttpRequest } from '@angular/common/http';
import { Injectable, inject, untracked } from '@angular/core';

import type { EventLogOperation } from '../core/event-log-operation';
import { EventLogService } from '../core/event-log-service';
import type { EventLogOperationKey } from '../core/operation-context';
import { withChanges } from '../core/with-changes';
import { EventWording } from './event-wording';
import { nounOfTemplate } from './guess-template';
import { type RequestAttempt, RequestAttempts } from './request-attempts';
import type { RequestPlan } from './request-plan';

/** What a request belongs to. */
export interface RequestOwnership {
  readonly operation: EventLogOperation;
  /** Whether the request is all of the operation, so that both end together. */
  readonly whole: boolean;
}

/** Finds the operation that a request belongs to, or starts one. */
@Injectable({ providedIn: 'root' })
export class RequestOwner {
  private readonly log = inject(EventLogService);
  private readonly attempts = inject(RequestAttempts);
  private readonly wording = inject(EventWording);

  /** Names the present session. */
  get session(): string {
    return untracked(this.log.session).id;
  }

  /**
   * @param session the session in which the request was made; in another one it belongs to nothing
   * @param patient whether an operation that is not there yet may still come; otherwise the request is recorded as if
   * it belonged to none
   */
  find(
    plan: RequestPlan,
    request: HttpRequest<unknown>,
    session: string,
    patient: boolean,
  ): RequestOwnership | undefined {
    const before = this.attempts.last(request);
    if (session !== this.session || this.isLeftOver(before)) return undefined;
    const operation = plan.stepOf && this.resolve(plan.stepOf.operation);
    if (operation) return this.remember(request, { operation, whole: false });
    if ((plan.stepOf && patient) || !plan.recorded) return undefined;
    return this.remember(request, {
      operation: this.attemptAgain(before) ?? this.start(plan, request),
      whole: true,
    });
  }

  private resolve(named: EventLogOperation | EventLogOperationKey): EventLogOperation | undefined {
    return 'settle' in named ? named : this.log.find(named.type, named.key);
  }

  /** Whether the request is one of an earlier session that is still being tried. */
  private isLeftOver(before: RequestAttempt | undefined): boolean {
    return (
      before?.operation !== undefined &&
      before.session !== this.session &&
      before.operation.entry.outcome !== 'succeeded'
    );
  }

  /** The operation of the same request, when that was made before and did not go well. */
  private attemptAgain(before: RequestAttempt | undefined): EventLogOperation | undefined {
    const operation = before?.session === this.session ? before.operation : undefined;
    const outcome = operation?.entry.outcome;
    if (outcome !== 'failed' && outcome !== 'unknown') return undefined;
    operation?.reopen();
    return operation;
  }

  private start(plan: RequestPlan, request: HttpRequest<unknown>): EventLogOperation {
    const noun = nounOfTemplate(plan.route);
    return this.log.start(
      withChanges(this.wording.started(plan, request), {
        type: plan.rule?.type ?? `${noun.replace(/ /g, '-')}.${request.method.toLowerCase()}`,
        category: plan.rule?.category,
      }),
    );
  }

  private remember(request: HttpRequest<unknown>, ownership: RequestOwnership): RequestOwnership {
    this.attempts.remember(request, ownership.operation, this.session);
    return ownership;
  }
}
