import type { HttpRequest } from '@angular/common/http';
import { inject } from '@angular/core';

import { ErrorReporter } from '../core/error-reporter';
import { EVENT_LOG_STEP_OF, type EventLogStepOf } from '../core/operation/operation-context';
import type { EventLogHttpRequest, EventLogHttpRule } from './http-event';
import { HTTP_FEED_CONFIG } from './http-feed-config';
import { EVENT_LOG_AS_EVENT, EVENT_LOG_SKIP } from './request-context';
import { guessTemplate, matchRoute, splitUrl, type SplitUrl } from './route-pattern';

/** The part that a request plays in the log. */
export interface RequestPlan {
  /** The request as rules are told of it. Its route template is what is kept in place of the URL. */
  readonly about: EventLogHttpRequest;
  /** The event that the request is; none for one that no rule knows. */
  readonly rule: EventLogHttpRule | undefined;
  /** The operation that the request is a step of. */
  readonly stepOf: EventLogStepOf | undefined;
  /** True for one that stands in the log even when there is no such operation. */
  readonly recorded: boolean;
}

const STATE_CHANGING = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** True for methods that change something on the server. */
export function changesState(method: string): boolean {
  return STATE_CHANGING.has(method);
}

/** Decides which part a request plays in the log. */
export class RequestPlanner {
  readonly #config = inject(HTTP_FEED_CONFIG);
  readonly #reporter = inject(ErrorReporter);

  /** Nothing for a request that is not for the log, which is most of them. */
  plan(request: HttpRequest<unknown>): RequestPlan | undefined {
    const { context, method } = request;
    if (context.get(EVENT_LOG_SKIP)) return undefined;
    const stepOf = context.get(EVENT_LOG_STEP_OF);
    const asEvent = context.get(EVENT_LOG_AS_EVENT);
    if (!stepOf && !asEvent && !changesState(method)) return undefined;
    const url = splitUrl(request.url);
    const found = asEvent ? undefined : this.#match(request, url);
    const rule = asEvent ?? found?.rule;
    const recorded = rule !== undefined || (this.#config.logUnmatched && changesState(method));
    if (!recorded && !stepOf) return undefined;
    const about = found?.about ?? {
      method,
      route: guessTemplate(url.segments),
      params: {},
      request: request.body,
    };
    return { about, rule, stepOf, recorded };
  }

  #match({ method, body }: HttpRequest<unknown>, url: SplitUrl) {
    for (const { rule, pattern, ...event } of this.#config.events) {
      const params = event.method === method ? matchRoute(pattern, url) : undefined;
      if (!params) continue;
      const about = { method, route: pattern.template, params, request: body };
      // A rule that cannot say whether it is about the request is not; another may be.
      const matches = this.#reporter.guard(
        () => !rule.when || rule.when(about),
        () => false,
      );
      if (matches) return { rule, about };
    }
    return undefined;
  }
}
