import { HttpEventType, HttpRequest } from '@angular/common/http';

import { type EventLogHttpRule, httpEvent } from './http-event';
import { careless, setUpHttp } from './spec-support/set-up-http';

const sending: EventLogHttpRule = {
  type: 'document.send',
  started: 'Sending the document',
  succeeded: 'Sent',
};
const documents = httpEvent('POST', '/api/documents', sending);

const upload = (options = {}) =>
  new HttpRequest<unknown>('POST', '/api/documents', 'document', { reportUploadProgress: true, ...options });

describe('The progress of an upload', () => {
  const setUp = () => setUpHttp({ rules: [documents] });
  const part = (loaded: number, total?: number) =>
    ({ type: HttpEventType.UploadProgress, loaded, ...(total === undefined ? {} : { total }) }) as const;

  it('is shown in its row, in whole percent, until the answer comes', () => {
    const { log, http, backend } = setUp();
    http.request(upload()).subscribe(careless);
    const request = backend.expectOne('/api/documents');
    const shown = () => log.entries().map(({ progress, outcome }) => [progress, outcome]);
    expect(shown()).toEqual([[undefined, 'running']]);

    request.event(part(1, 3));
    expect(shown()).toEqual([[0.33, 'running']]);
    request.event(part(3, 3));
    expect(shown()).toEqual([[1, 'running']]);
    request.flush({});
    expect(shown()).toEqual([[undefined, 'succeeded']]);
  });

  it('changes the row at most once for each percent', () => {
    const { log, http, backend } = setUp();
    http.request(upload()).subscribe(careless);
    const request = backend.expectOne('/api/documents');
    const entries = new Set<unknown>();

    for (let packet = 0; packet <= 10_000; packet++) {
      request.event(part(packet, 10_000));
      entries.add(log.entries()[0]);
    }

    expect(entries.size).toBe(101);
  });

  it('is left open if the total is unknown', () => {
    const { log, http, backend } = setUp();
    http.request(upload()).subscribe(careless);
    const request = backend.expectOne('/api/documents');

    request.event(part(500));
    request.event({ type: HttpEventType.DownloadProgress, loaded: 1, total: 2 });

    expect(log.entries()[0]?.progress).toBeUndefined();
  });

  it('is shown in its operation if it is a step', () => {
    const { log, http, backend } = setUp();
    const operation = log.start({ type: 'order.send', title: 'Sending the order' });
    http.request(upload({ context: operation.httpContext() })).subscribe(careless);
    const request = backend.expectOne('/api/documents');

    request.event(part(1, 2));
    expect(log.entries().map(({ progress }) => progress)).toEqual([0.5]);
    request.flush({});

    expect(log.entries().map(({ progress, outcome }) => [progress, outcome])).toEqual([
      [undefined, 'running'],
    ]);
  });

  it('leaves that alone which the application sets itself', () => {
    const { log, http, backend } = setUp();
    const operation = log.start({ type: 'order.send', title: 'Sending the order' });
    operation.progress(0.5);

    http.post('/api/documents', {}, { context: operation.httpContext() }).subscribe(careless);
    backend.expectOne('/api/documents').flush({});

    expect(log.entries().map(({ progress }) => progress)).toEqual([0.5]);
  });

  it('also reaches the application', () => {
    const { http, backend } = setUp();
    const seen: number[] = [];
    http.request(upload()).subscribe((event) => {
      if (event.type === HttpEventType.UploadProgress) seen.push(event.loaded);
    });

    backend.expectOne('/api/documents').event(part(1, 2));

    expect(seen).toEqual([1]);
  });
});
