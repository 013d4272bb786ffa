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
    // Until Angular 21, the option is `reportProgress`.
    return this.#http.put(`/api/documents/${encodeURIComponent(file.name)}`, file, {
      reportUploadProgress: true,
      observe: 'events',
    });
  }
}

export const providers = [
  // Of the two ways that Angular sends requests, only this one tells of progress.
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
