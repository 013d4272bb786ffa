/**
 * Sends entries of the built library through the OpenTelemetry SDK and its OTLP exporter to a receiver, and checks the
 * received records. Build first: `npm run build:library`.
 */
import '@angular/compiler';
import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';

import {
  createEnvironmentInjector,
  DOCUMENT,
  Injector,
  NgZone,
  ɵINJECTOR_SCOPE,
  ɵNoopNgZone,
} from '@angular/core';
import { OTLPLogExporter } from '@opentelemetry/exporter-logs-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchLogRecordProcessor, LoggerProvider } from '@opentelemetry/sdk-logs';

import { receiveLogs } from './receive-logs.mjs';

const TRACE_ID = '4bf92f3577b34da6a3ce929d0e0e4736';
const built = (name) => import(pathToFileURL(`dist/event-log/fesm2022/${name}.mjs`));

const { EventLogService, provideEventLog } = await built('ngx-session-event-log');
const { withOpenTelemetry } = await built('ngx-session-event-log-otel');

const receiver = await receiveLogs();
const exporter = new OTLPLogExporter({ url: receiver.url });
const loggerProvider = new LoggerProvider({
  resource: resourceFromAttributes({ 'service.name': 'portal' }),
  processors: [new BatchLogRecordProcessor({ exporter })],
});

// An application without a page: the root scope, and a document without events.
const injector = createEnvironmentInjector(
  [
    { provide: ɵINJECTOR_SCOPE, useValue: 'root' },
    { provide: NgZone, useClass: ɵNoopNgZone },
    { provide: DOCUMENT, useValue: new globalThis.EventTarget() },
    provideEventLog({}, withOpenTelemetry({ loggerProvider })),
  ],
  Injector.create({ providers: [] }),
);
const log = injector.get(EventLogService);
const sessionId = log.session().id;
log.success({ type: 'profile.update', title: 'Profile updated', facts: { Fields: 2 } });
log.error({
  type: 'order.cancel',
  title: 'Order not cancelled',
  message: 'password=hunter2 was refused',
  traceId: TRACE_ID,
});
await loggerProvider.forceFlush();
await loggerProvider.shutdown();
receiver.close();

const [done, failed, ...more] = receiver.records;
assert.deepEqual(more, []);
assert.equal(done.body, 'Profile updated');
assert.equal(done.eventName, 'profile.update');
assert.equal(done.severityNumber, 9);
assert.equal(done.scope, 'ngx-session-event-log');
assert.equal(done.resource['service.name'], 'portal');
assert.equal(done.attributes['session.id'], sessionId);
assert.equal(done.attributes['event_log.fact.Fields'], 2);
assert.ok(Math.abs(Number(done.timeUnixNano) / 1e6 - Date.now()) < 60_000);
assert.equal(failed.severityNumber, 17);
assert.equal(failed.severityText, 'error');
assert.equal(failed.traceId, TRACE_ID);
assert.equal(failed.attributes['event_log.withheld'], 1);
assert.ok(!JSON.stringify(receiver.records).includes('hunter2'));
console.log(`✔ ${receiver.records.length} entries arrived`);
