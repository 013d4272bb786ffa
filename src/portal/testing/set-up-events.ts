import { HttpClient, provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { EventLogService, eventLogInterceptor, provideEventLog, withHttpEvents } from 'ngx-session-event-log';

/** The log with some catalogues of the portal, requests that feed it, and a server that the test plays. */
export function setUpEvents(catalogues: Parameters<typeof withHttpEvents>[0]) {
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(withInterceptors([eventLogInterceptor])),
      provideHttpClientTesting(),
      provideEventLog({}, withHttpEvents(catalogues)),
    ],
  });
  return {
    http: TestBed.inject(HttpClient),
    server: TestBed.inject(HttpTestingController),
    log: TestBed.inject(EventLogService),
  };
}
