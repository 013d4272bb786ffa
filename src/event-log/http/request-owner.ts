import type { HttpRequest } from '@angular/common/http';
import { Injectable, inject, untracked } from '@angular/core';

import type { EventLogOperation } from '../core/event-log-operation';
import { EventLogService } from '../core/event-log-service';
import type { EventLogOperationKey } from '../core/operation-context';
import { EventWording } from './event-wording';
import { nounOfTemplate } from './guess-template';
import { RequestAttempts } from './request-attempts';
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

  /**
   * @param patient whether an operation that is not there yet may still come; otherwise the request is recorded as if
   * it belonged to none
   */
  find(plan: RequestPlan, request: HttpRequest<unknown>, patient: boolean): RequestOwnership | undefined {
    const operation = plan.stepOf && this.resolve(plan.stepOf.operation);
    if (operation) return this.remember(request, { operation, whole: false });
    if ((plan.stepOf && patient) || !plan.recorded) return undefined;
    return this.remember(request, {
      operation: this.attemptAgain(request) ?? this.start(plan, request),
      whole: true,
    });
  }

  private resolve(named: EventLogOperation | EventLogOperationKey): EventLogOperation | undefined {
    return 'settle' in named ? named : this.log.find(named.type, named.key);
  }

  /** The operation of the same request, when that was made before in this session and did not go well. */
  private attemptAgain(request: HttpRequest<unknown>): EventLogOperation | undefined {
    const attempt = this.attempts.last(request);
    if (attempt?.session !== this.session) return undefined;
    const { outcome } = attempt.operation.entry;
    if (outcome !== 'failed' && outcome !== 'unknown') return undefined;
    attempt.operation.reopen();
    return attempt.operation;
  }

  private start(plan: RequestPlan, request: HttpRequest<unknown>): EventLogOperation {
    const noun = nounOfTemplate(plan.route);
    return this.log.start({
      type: plan.rule?.type ?? `${noun.replace(/ /g, '-')}.${request.method.toLowerCase()}`,
      category: plan.rule?.category,
      ...this.wording.started(plan, request),
    });
  }

  private remember(request: HttpRequest<unknown>, ownership: RequestOwnership): RequestOwnership {
    this.attempts.remember(request, ownership.operation, this.session);
    return ownership;
  }

  private get session(): string {
    return untracked(this.log.session).id;
  }
}
