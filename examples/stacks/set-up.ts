import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { type EnvironmentProviders, type Provider } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { EventLogService } from 'ngx-session-event-log';
import { EventLogTesting, provideEventLogTesting } from 'ngx-session-event-log/testing';

/** For specs: sets up an application with the providers of its stack and a server that the spec controls. */
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

/** For specs: problem details with which the server refuses a request. */
export const REFUSED = { status: 409, statusText: 'Conflict' };
export const PROBLEM = { title: 'Conflict', status: 409, detail: 'The order has left the house.' };
