import type { HttpRequest } from '@angular/common/http';
import { inject } from '@angular/core';

import { ErrorReporter } from '../core/error-reporter';
import { EVENT_LOG_STEP_OF, type EventLogStepOf } from '../core/operation/operation-context';
import { type GraphqlOperation, readGraphql } from './graphql';
import type { EventLogHttpRequest, EventLogHttpRule } from './http-event';
import { HTTP_FEED_CONFIG } from './http-feed-config';
import { EVENT_LOG_AS_EVENT, EVENT_LOG_SKIP } from './request-context';
import { guessTemplate, isHousekeeping, matchRoute, splitUrl, type SplitUrl } from './route-pattern';

/** Role of a request in the log. */
export interface RequestPlan {
  /** Request as rules receive it, with its route template in place of the URL. */
  readonly about: EventLogHttpRequest;
  /** Rule that matches the request; `undefined` if none does. */
  readonly rule: EventLogHttpRule | undefined;
  /** Operation that the request is a step of. */
  readonly stepOf: EventLogStepOf | undefined;
  /** True if it is recorded even without such an operation. */
  readonly recorded: boolean;
  /** True if it changes something, so that it may have been done even if its answer was lost. */
  readonly changes: boolean;
  /** GraphQL operation in it. */
  readonly graphql: GraphqlOperation | undefined;
  /** True if the rule receives variables and data of that operation instead of the bodies. */
  readonly ofOperation: boolean;
}

interface Match {
  readonly rule: EventLogHttpRule;
  readonly about?: RequestPlan['about'];
  readonly graphql?: GraphqlOperation | undefined;
}

const STATE_CHANGING = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** Decides the role of a request in the log. */
export class RequestPlanner {
  readonly #config = inject(HTTP_FEED_CONFIG);
  readonly #reporter = inject(ErrorReporter);

  /** Plans a request; `undefined` for those that are not recorded, which are most. */
  plan(request: HttpRequest<unknown>): RequestPlan | undefined {
    const { context, method } = request;
    if (context.get(EVENT_LOG_SKIP)) return undefined;
    const stepOf = context.get(EVENT_LOG_STEP_OF);
    const asEvent = context.get(EVENT_LOG_AS_EVENT);
    if (!stepOf && !asEvent && !STATE_CHANGING.has(method)) return undefined;
    const url = splitUrl(request.url);
    const changesState = STATE_CHANGING.has(method);
    const operations = method === 'POST' ? readGraphql(request.body) : [];
    const found = asEvent ? { rule: asEvent } : this.#match(request, url, operations);
    const graphql = found?.graphql ?? operations.find(({ kind }) => kind === 'mutation') ?? operations.at(0);
    const reads = graphql ? graphql.kind !== 'mutation' : isHousekeeping(url.segments);
    const recorded = found !== undefined || (this.#config.logUnmatched && changesState && !reads);
    if (!recorded && !stepOf) return undefined;
    const about = found?.about ?? {
      method,
      route: guessTemplate(url.segments),
      params: {},
      request: request.body,
      context,
    };
    const changes = found ? (found.rule.changes ?? true) : changesState && !(graphql && reads);
    return {
      about,
      rule: found?.rule,
      stepOf,
      recorded,
      changes,
      graphql,
      ofOperation: found?.graphql !== undefined,
    };
  }

  #match(
    request: HttpRequest<unknown>,
    url: SplitUrl,
    operations: readonly GraphqlOperation[],
  ): Match | undefined {
    const { method, body, context } = request;
    for (const event of this.#config.events) {
      if (event.method !== method) continue;
      const { rule, pattern, operationName } = event;
      const graphql = operations.find(({ name, kind }) => name === operationName && kind !== 'query');
      const params = pattern ? matchRoute(pattern, url) : graphql && {};
      if (!params) continue;
      const route = pattern?.template ?? guessTemplate(url.segments);
      const about = { method, route, params, request: pattern ? body : graphql?.variables, context };
      // A rule whose `when` throws does not match; another may.
      const matches = this.#reporter.guard(
        () => !rule.when || rule.when(about),
        () => false,
      );
      if (matches) return { rule, about, graphql: pattern ? undefined : graphql };
    }
    return undefined;
  }
}
