import { HttpClient, provideHttpClient, withInterceptors, withXhr } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import {
  eventLogInterceptor,
  httpEvent,
  httpEvents,
  provideEventLog,
  withHttpEvents,
} from 'ngx-session-event-log';
import { type Observable } from 'rxjs';

@Injectable({ providedIn: 'root' })
export class Documents {
  readonly #http = inject(HttpClient);

  upload(file: File): Observable<unknown> {
    // In Angular 21 and earlier, the option is `reportProgress`.
    return this.#http.put(`/api/documents/${encodeURIComponent(file.name)}`, file, {
      reportUploadProgress: true,
      observe: 'events',
    });
  }
}

export const providers = [
  // Only XHR reports the progress of an upload; fetch does not. Angular 21 uses XHR by default, and has no withXhr().
  provideHttpClient(withXhr(), withInterceptors([eventLogInterceptor])),
  provideEventLog(
    {},
    withHttpEvents(
      httpEvents(
        httpEvent('PUT', '/api/documents/:name', {
          type: 'document.upload',
          started: ({ params }) => `Uploading ${params.name}`,
          succeeded: ({ params }) => `${params.name} was uploaded`,
          failed: ({ params, problem }) => ({
            title: `${params.name} was not uploaded`,
            message: problem.detail,
          }),
        }),
      ),
    ),
  ),
];
