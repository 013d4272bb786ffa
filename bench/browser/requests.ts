import {
  HttpBackend,
  HttpClient,
  type HttpInterceptorFn,
  HttpResponse,
  provideHttpClient,
  withInterceptors,
  withNoXsrfProtection,
} from '@angular/common/http';
import { type EnvironmentInjector, createEnvironmentInjector } from '@angular/core';
import { eventLogInterceptor, httpEvent, httpEvents } from 'ngx-session-event-log';
import { of, tap } from 'rxjs';

import { median } from '../spread';
import { ringOf } from './append';
import type { Comparison, RequestKind } from './bench';
import { type RealisticEvent, realisticEvent } from './realistic-event';
import { timePerCall } from './time-per-call';

const ROUNDS = 1_000;
const TURNS = 15;

let made = 0;

/** The only kind of request that the log records. */
export const ORDER_EVENTS = httpEvents(
  httpEvent('POST', '/api/v1/orders/:id/confirm', {
    type: 'order.confirm',
    started: ({ params }) => `Confirming order ${params.id}`,
    succeeded: ({ request: { title, message, resource, facts } }: { request: RealisticEvent }) => ({
      title,
      message,
      resource,
      facts,
    }),
  }),
);

const REQUESTS: Readonly<
  Record<RequestKind, (http: HttpClient, event: RealisticEvent, at: number) => unknown>
> = {
  recorded: (http, event, at) => http.post(`/api/v1/orders/${at}/confirm?page=12`, event).subscribe(),
  unmatched: (http, event, at) => http.post(`/api/v1/prices/${at}?page=12`, event).subscribe(),
  read: (http, _event, at) => http.get(`/api/v1/orders/${at}?page=12`).subscribe(),
};

/**
 * Measures one run of requests with immediate answers, against the same chain without an interceptor. The chains take
 * turns, so that other load affects them equally.
 */
export function addedToRequest(parent: EnvironmentInjector, capacity: number, kind: RequestKind): Comparison {
  const chains = [[], [ringInterceptor(capacity)], [eventLogInterceptor]].map((interceptors) => ({
    http: client(parent, interceptors),
    times: [] as number[],
  }));
  for (let turn = 0; turn < TURNS; turn++) {
    const events = Array.from({ length: ROUNDS }, () => realisticEvent(made++));
    for (const { http, times } of chains) {
      let at = made;
      times.push(timePerCall(events, (event) => REQUESTS[kind](http, event, at++)) * 1_000);
    }
  }
  const [bare = NaN, floor = NaN, ours = NaN] = chains.map(({ times }) => median(times));
  return { floor: floor - bare, ours: ours - bare };
}

/** Baseline: an interceptor that writes an object per answer into a ring buffer. */
function ringInterceptor(capacity: number): HttpInterceptorFn {
  const write = ringOf(capacity);
  return (request, next) =>
    next(request).pipe(
      tap((event) => {
        if (event instanceof HttpResponse) write({ type: request.method, title: request.url });
      }),
    );
}

function client(parent: EnvironmentInjector, interceptors: HttpInterceptorFn[]): HttpClient {
  const response = new HttpResponse({ status: 200, body: {} });
  return createEnvironmentInjector(
    [
      // Reading cookies would take longer than everything else.
      provideHttpClient(withInterceptors(interceptors), withNoXsrfProtection()),
      { provide: HttpBackend, useValue: { handle: () => of(response) } },
    ],
    parent,
  ).get(HttpClient);
}
