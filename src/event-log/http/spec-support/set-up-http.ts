import {
  HTTP_INTERCEPTORS,
  HttpClient,
  provideHttpClient,
  withInterceptors,
  withInterceptorsFromDi,
} from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import type { EnvironmentProviders, Provider } from '@angular/core';
import { TestBed } from '@angular/core/testing';

import { type LogSetup, type LogUnderTest, setUpLog } from '../../core/spec-support/set-up-log';
import { EventLogInterceptor, eventLogInterceptor } from '../event-log-interceptor';
import { type EventLogHttpEvent, httpEvents } from '../http-event';
import type { EventLogHttpOptions } from '../http-feed-config';
import { withHttpEvents } from '../with-http-events';

/** Setup of a log that is fed by requests. */
export interface HttpSetup extends LogSetup {
  /** Rules. Default: none, so that every state-changing request is recorded. */
  readonly rules?: readonly EventLogHttpEvent[];
  readonly http?: EventLogHttpOptions;
  /** Providers of `HttpClient`. Default: those with the interceptor as a function. */
  readonly client?: readonly (Provider | EnvironmentProviders)[];
}

/** Log, with a client whose requests feed it. */
export interface HttpUnderTest extends LogUnderTest {
  readonly http: HttpClient;
  readonly backend: HttpTestingController;
}

/** For specs: registers the interceptor as a function. */
export const asFunction = [provideHttpClient(withInterceptors([eventLogInterceptor]))];

const classInterceptor: Provider = { provide: HTTP_INTERCEPTORS, useClass: EventLogInterceptor, multi: true };

/** For specs: registers the interceptor as a class. */
export const asClass = [provideHttpClient(withInterceptorsFromDi()), classInterceptor];

/** For specs: registers the interceptor in both ways, by mistake. */
export const asBoth = [
  provideHttpClient(withInterceptors([eventLogInterceptor]), withInterceptorsFromDi()),
  classInterceptor,
];

/** For specs: sets up a log that is fed by requests, and a backend that answers them. */
export function setUpHttp({ rules, http, client = asFunction, ...setup }: HttpSetup = {}): HttpUnderTest {
  const events = withHttpEvents(rules ? httpEvents(...rules) : [], http);
  const under = setUpLog({
    ...setup,
    features: [events, ...(setup.features ?? [])],
    providers: [...client, provideHttpClientTesting(), ...(setup.providers ?? [])],
  });
  return { ...under, http: TestBed.inject(HttpClient), backend: TestBed.inject(HttpTestingController) };
}

/** For specs: an observer that ignores errors. */
export const careless = { error: () => undefined };

/** For specs: waits for something that happens by itself. */
export async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 100 && !holds(); turn++) await new Promise((resolve) => setTimeout(resolve));
}
