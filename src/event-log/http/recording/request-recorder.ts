import { inject, untracked } from '@angular/core';

import { ErrorReporter } from '../../core/error-reporter';
import { EVENT_LOG_CLOCK } from '../../core/event-log-clock';
import { EventLogService } from '../../core/event-log-service';
import type { EventLogOperation } from '../../core/operation/event-log-operation';
import type { KnownRequest } from './known-requests';
import { RequestJudge } from '../answer/request-judge';
import type { RequestPlan } from '../request-plan';
import { type MadeRequest, RequestRecording } from './request-recording';
import { RequestWording } from './request-wording';
import { nounOfTemplate, splitUrl } from '../route-pattern';

interface LeftRequest {
  readonly operation: EventLogOperation;
  readonly known: KnownRequest;
  readonly at: number;
}

/** Milliseconds within which a request replaces an abandoned one to the same URL. */
const REPLACED_WITHIN = 5_000;

/** Finds the operation that a request belongs to, or starts one. */
export class RequestRecorder {
  readonly clock = inject(EVENT_LOG_CLOCK);
  readonly reporter = inject(ErrorReporter);
  readonly wording = new RequestWording();
  readonly judge = new RequestJudge();
  readonly #log = inject(EventLogService);
  /** Requests that the page stopped waiting for, by what they were about. */
  readonly left = new Map<string, LeftRequest>();

  get session(): string {
    return untracked(this.#log.session).id;
  }

  /** @param patient true if an operation that does not exist yet may still start */
  record(made: MadeRequest, patient: boolean): RequestRecording | undefined {
    const { plan, session } = made;
    const { known } = made.sent;
    known.endUnread?.();
    if (session !== this.session || this.#isLeftOver(known)) return undefined;
    const stepOf = plan.stepOf?.operation;
    const named = stepOf && ('settle' in stepOf ? stepOf : this.#log.find(stepOf.type, stepOf.key));
    if (!named && ((stepOf && patient) || !plan.recorded)) return undefined;
    const operation = named ?? this.#attemptAgain(made) ?? this.#replace(made) ?? this.#start(plan);
    known.operation = operation;
    known.session = session;
    return new RequestRecording(this, made, operation, !named);
  }

  /** Remembers a request that the page stopped waiting for: one that replaces it continues its row. */
  leave(made: MadeRequest, operation: EventLogOperation): void {
    const key = keyOf(made);
    const left = { operation, known: made.sent.known, at: this.clock.elapsed() };
    for (const [other, { at }] of this.left) if (left.at - at > REPLACED_WITHIN) this.left.delete(other);
    this.left.set(key, left);
    // Only PUT and DELETE can be replaced after this turn.
    if (isReplaced(made.plan)) return;
    queueMicrotask(() => {
      if (this.left.get(key) === left) this.left.delete(key);
    });
  }

  /** Lets go of the requests of other sessions. */
  forgetAllBut(session: string): void {
    for (const [key, { known }] of this.left) if (known.session !== session) this.left.delete(key);
  }

  /** True for a request of an earlier session that is still being retried. */
  #isLeftOver({ operation, session }: KnownRequest): boolean {
    return operation !== undefined && session !== this.session && operation.entry.outcome !== 'succeeded';
  }

  /** Finds the operation of the same request, if an earlier attempt failed, or the request is sent only now. */
  #attemptAgain({ sent, late }: MadeRequest): EventLogOperation | undefined {
    const { operation } = sent.known;
    const outcome = operation?.entry.outcome;
    if (!late && outcome !== 'failed' && outcome !== 'unknown') return undefined;
    operation?.reopen();
    return operation;
  }

  /** Finds the operation of a request that this one replaces, as an autosave with `switchMap()` does. */
  #replace(made: MadeRequest): EventLogOperation | undefined {
    // Almost always.
    if (this.left.size === 0) return undefined;
    const key = keyOf(made);
    const left = this.left.get(key);
    this.left.delete(key);
    if (left?.known.session !== this.session || left.known.inFlight) return undefined;
    const { operation, known, at } = left;
    const { outcome } = operation.entry;
    if (outcome !== 'unknown' && outcome !== 'cancelled') return undefined;
    if (this.clock.elapsed() - at > REPLACED_WITHIN) return undefined;
    operation.reopen();
    operation.update(this.wording.started(made.plan));
    // A successful PUT or DELETE makes the outcome of the earlier one irrelevant.
    made.sent.known.uncertain ||= known.uncertain && !isReplaced(made.plan);
    return operation;
  }

  #start(plan: RequestPlan): EventLogOperation {
    const { method, route } = plan.about;
    const type = plan.rule?.type ?? `${nounOfTemplate(route).replace(/\W+/g, '-')}.${method.toLowerCase()}`;
    return this.#log.start(
      Object.assign(this.wording.started(plan), { type, category: plan.rule?.category }),
    );
  }
}

/** True for methods whose later request overrides an earlier one (RFC 9110, 9.2.2). */
function isReplaced({ about: { method } }: RequestPlan): boolean {
  return method === 'PUT' || method === 'DELETE';
}

function keyOf({ plan, request }: MadeRequest): string {
  const { origin, segments } = splitUrl(request.url);
  return JSON.stringify([plan.rule?.type, request.method, origin, segments, plan.graphql?.name]);
}
