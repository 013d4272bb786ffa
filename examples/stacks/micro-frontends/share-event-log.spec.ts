import { HttpClient, provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { type ApplicationRef, provideZonelessChangeDetection } from '@angular/core';
import { createApplication } from '@angular/platform-browser';
import { EventLogService, eventLogInterceptor, provideEventLog, withHttpEvents } from 'ngx-session-event-log';

import { shareEventLog } from './share-event-log';

const start = () =>
  createApplication({
    providers: [
      provideZonelessChangeDetection(),
      provideHttpClient(withInterceptors([eventLogInterceptor])),
      provideHttpClientTesting(),
      provideEventLog({}, withHttpEvents()),
      shareEventLog(),
    ],
  });

function save({ injector }: ApplicationRef, url: string): void {
  injector.get(HttpClient).put(url, {}).subscribe();
  injector.get(HttpTestingController).expectOne(url).flush({});
}

describe('The log that applications of a page share', () => {
  it('holds what each of them does', async () => {
    const [shell, remote] = [await start(), await start()];

    save(shell, '/api/orders');
    save(remote, '/api/prices');

    const log = shell.injector.get(EventLogService);
    expect(remote.injector.get(EventLogService)).toBe(log);
    expect(log.entries().map(({ title }) => title)).toEqual(['Saved: orders', 'Saved: prices']);
    remote.destroy();
    shell.destroy();
  });
});
