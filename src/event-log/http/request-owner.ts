import { inject, untracked } from '@angular/core';

import type { EventLogOperation } from '../core/operation/event-log-operation';
import { EventLogService } from '../core/event-log-service';
import type { EventLogOperationKey } from '../core/operation/operation-context';
import type { HttpFeedTools } from './http-feed-tools';
import { nounOfTemplate } from './guess-template';
import type { RequestAttempt } from './request-attempts';
import type { RequestPlan } from './request-plan';

/** What a request belongs to. */
export interface RequestOwnership {
  readonly operation: EventLogOperation;
  /** Whether the request is all of the operation, so that both end together. */
  readonly whole: boolean;
}

/** Finds the operation that a request belongs to, or starts one. */
export class RequestOwner {
  readonly #log = inject(EventLogService);
  readonly #tools: HttpFeedTools;

  constructor(tools: HttpFeedTools) {
    this.#tools = tools;
  }

  /** Names the present session. */
  get session(): string {
    return untracked(this.#log.session).id;
  }

  /**
   * @param attempt gets the operation that is found
   * @param session the session in which the request was made; in another one it belongs to nothing
   * @param patient whether an operation that is not there yet may still come; otherwise the request is recorded as if
   * it belonged to none
   */
  find(
    plan: RequestPlan,
    attempt: RequestAttempt,
    session: string,
    patient: boolean,
  ): RequestOwnership | undefined {
    if (session !== this.session || this.#isLeftOver(attempt)) return undefined;
    const named = plan.stepOf && this.#resolve(plan.stepOf.operation);
    if (!named && ((plan.stepOf && patient) || !plan.recorded)) return undefined;
    const operation = named ?? this.#attemptAgain(attempt) ?? this.#start(plan);
    attempt.operation = operation;
    attempt.session = session;
    return { operation, whole: !named };
  }

  #resolve(named: EventLogOperation | EventLogOperationKey): EventLogOperation | undefined {
    return 'settle' in named ? named : this.#log.find(named.type, named.key);
  }

  /** Whether the request is one of an earlier session that is still being tried. */
  #isLeftOver({ operation, session }: RequestAttempt): boolean {
    return operation !== undefined && session !== this.session && operation.entry.outcome !== 'succeeded';
  }

  /** The operation of the same request, when that was made before and did not go well. */
  #attemptAgain({ operation, session }: RequestAttempt): EventLogOperation | undefined {
    const outcome = operation?.entry.outcome;
    if (session !== this.session || (outcome !== 'failed' && outcome !== 'unknown')) return undefined;
    operation?.reopen();
    return operation;
  }

  #start(plan: RequestPlan): EventLogOperation {
    const { method, route } = plan.about;
    const type = plan.rule?.type ?? `${nounOfTemplate(route).replace(/ /g, '-')}.${method.toLowerCase()}`;
    return this.#log.start(
      Object.assign(this.#tools.wording.started(plan), { type, category: plan.rule?.category }),
    );
  }
}
