import {
  type HttpBackend,
  HttpErrorResponse,
  type HttpEvent,
  HttpEventType,
  HttpHeaders,
  type HttpRequest,
  HttpResponse,
} from '@angular/common/http';
import { Injectable } from '@angular/core';
import { type Observable, concat, delay, map, of, switchMap, take, throwError, timer } from 'rxjs';

const PROBLEM = new HttpHeaders({ 'content-type': 'application/problem+json' });
const CLOSED = new HttpHeaders({ 'x-gateway': 'closed' });

/** Answers requests in the browser, so that the playground needs no server. */
@Injectable()
export class FakeServer implements HttpBackend {
  #orders = 0;

  handle(request: HttpRequest<unknown>): Observable<HttpEvent<unknown>> {
    const { url } = request;
    if (url.startsWith('/api/documents')) return this.#upload(request);
    return timer(800).pipe(switchMap(() => this.#answer(url.replace('/api/', ''), request)));
  }

  #answer(about: string, { url, body }: HttpRequest<unknown>): Observable<HttpEvent<unknown>> {
    const refuse = (status: number, detail: string) => {
      const error = { title: 'Refused', status, detail, errors: [{ pointer: '#/quantity', detail }] };
      return throwError(() => new HttpErrorResponse({ status, url, error, headers: PROBLEM }));
    };
    const order = { ...(body as object), id: ++this.#orders };
    switch (about) {
      case 'orders/refused':
        return refuse(422, 'Order at least one.');
      case 'orders/waiting':
        return of(new HttpResponse({ status: 202, url, body: order }));
      case 'orders/lost':
        return throwError(() => new HttpErrorResponse({ status: 0, url }));
      case 'orders/gateway':
        return throwError(
          () => new HttpErrorResponse({ status: 504, url, error: '<html>', headers: CLOSED }),
        );
      case 'orders/old':
        return throwError(
          () =>
            new HttpErrorResponse({
              status: 422,
              url,
              error: { fault: 'The old server sells ports in pairs.' },
            }),
        );
      case 'orders/busy':
        return throwError(
          () => new HttpErrorResponse({ status: 429, url, headers: new HttpHeaders({ 'Retry-After': '5' }) }),
        );
      default:
        return of(new HttpResponse({ status: 201, url, body: order }));
    }
  }

  #upload({ url }: HttpRequest<unknown>): Observable<HttpEvent<unknown>> {
    const parts = timer(0, 200).pipe(
      take(20),
      map((part) => ({ type: HttpEventType.UploadProgress, loaded: part + 1, total: 20 }) as const),
    );
    return concat(parts, of(new HttpResponse({ status: 201, url, body: {} })).pipe(delay(300)));
  }
}
