import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { type EnvironmentProviders, type Provider } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { EventLogService } from 'ngx-session-event-log';
import { EventLogTesting, provideEventLogTesting } from 'ngx-session-event-log/testing';

/** For specs: an application with the providers of its stack, and a server that answers as the spec says. */
export function setUp(providers: readonly (Provider | EnvironmentProviders)[]): {
  readonly log: EventLogService;
  readonly logged: EventLogTesting;
  readonly server: HttpTestingController;
} {
  TestBed.configureTestingModule({
    providers: [...providers, provideHttpClientTesting(), provideEventLogTesting()],
  });
  return {
    log: TestBed.inject(EventLogService),
    logged: TestBed.inject(EventLogTesting),
    server: TestBed.inject(HttpTestingController),
  };
}

/** For specs: an answer of the server that refuses, in its own words. */
export const REFUSED = { status: 409, statusText: 'Conflict' };
export const PROBLEM = { title: 'Conflict', status: 409, detail: 'The order has left the house.' };
