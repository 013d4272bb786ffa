import { HttpClient, provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { ErrorHandler, inject } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { SeverityNumber } from '@opentelemetry/api-logs';
import {
  InMemoryLogRecordExporter,
  LoggerProvider,
  type ReadableLogRecord,
  SimpleLogRecordProcessor,
} from '@opentelemetry/sdk-logs';
import {
  eventLogInterceptor,
  EventLogService,
  httpEvent,
  httpEvents,
  provideEventLog,
  withHttpEvents,
} from 'ngx-session-event-log';

import { withOpenTelemetry } from './with-open-telemetry';

/** Numbers of OpenTelemetry's severities. */
const INFO = 9;
const ERROR = 17;

const TRACE_ID = '4bf92f3577b34da6a3ce929d0e0e4736';

const EVENTS = httpEvents(
  httpEvent('POST', '/api/orders/:id/cancel', {
    type: 'order.cancel',
    succeeded: { title: 'Order cancelled', facts: { Reason: 'too late', Items: 3 } },
    failed: 'Order not cancelled',
  }),
);

function setUp() {
  const exporter = new InMemoryLogRecordExporter();
  const loggerProvider = new LoggerProvider({ processors: [new SimpleLogRecordProcessor({ exporter })] });
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(withInterceptors([eventLogInterceptor])),
      provideHttpClientTesting(),
      provideEventLog({}, withHttpEvents(EVENTS), withOpenTelemetry({ loggerProvider })),
    ],
  });
  const log = TestBed.inject(EventLogService);
  const records = (): ReadableLogRecord[] => exporter.getFinishedLogRecords();
  return { log, records };
}

function cancelOrder() {
  TestBed.inject(HttpClient)
    .post('/api/orders/42/cancel', {})
    .subscribe({ error: () => undefined });
  return TestBed.inject(HttpTestingController).expectOne('/api/orders/42/cancel');
}

describe('withOpenTelemetry()', () => {
  it('sends an entry as a log record with body, severity, event name and attributes', () => {
    const { log, records } = setUp();

    cancelOrder().flush({});

    expect(records().length).toBe(1);
    const [record] = records();
    expect(record?.body).toBe('Order cancelled');
    expect(record?.eventName).toBe('order.cancel');
    expect(Number(record?.severityNumber)).toBe(INFO);
    expect(record?.severityText).toBe('success');
    expect(record?.attributes).toEqual(
      jasmine.objectContaining({
        'session.id': log.session().id,
        'http.request.method': 'POST',
        'http.route': '/api/orders/:id/cancel',
        'http.response.status_code': 200,
        'event_log.type': 'order.cancel',
        'event_log.outcome': 'succeeded',
        'event_log.category': 'order',
        'event_log.fact.Reason': 'too late',
        'event_log.fact.Items': 3,
      }),
    );
    expect(record?.instrumentationScope.name).toBe('ngx-session-event-log');
  });

  it('sends an error with its type, its reason and the trace on the server', () => {
    const { records } = setUp();

    cancelOrder().flush(
      { title: 'Too late', detail: 'It was shipped.', traceId: TRACE_ID },
      { status: 409, statusText: 'Conflict', headers: { 'content-type': 'application/problem+json' } },
    );

    const [record] = records();
    expect(Number(record?.severityNumber)).toBe(ERROR);
    expect(record?.severityText).toBe('error');
    expect(record?.attributes['error.type']).toBe('409');
    expect(record?.attributes['event_log.message']).toBe('It was shipped.');
    expect(record?.spanContext?.traceId).toBe(TRACE_ID);
  });

  it('sends a lost answer as a warning without a status', () => {
    const { records } = setUp();

    cancelOrder().error(new ProgressEvent('error'));

    const [record] = records();
    expect([record?.severityNumber, record?.attributes['event_log.outcome']]).toEqual([
      SeverityNumber.WARN,
      'unknown',
    ]);
    expect(record?.attributes).not.toEqual(
      jasmine.objectContaining({ 'http.response.status_code': jasmine.anything() }),
    );
  });

  it('sends an operation once for each outcome, and not while it runs', () => {
    const { log, records } = setUp();

    const operation = log.start({ type: 'service.deploy', title: 'Deploying' });
    operation.step('Validate').settle({ outcome: 'succeeded' });
    expect(records().length).toBe(0);
    operation.pend({ title: 'Waiting for approval' });
    operation.succeed({ title: 'Deployed' });

    expect(records().map(({ body }) => body)).toEqual(['Waiting for approval', 'Deployed']);
  });

  it('sends repeats with their count', () => {
    const { log, records } = setUp();

    log.success({ type: 'configuration.save', title: 'Saved' });
    log.success({ type: 'configuration.save', title: 'Saved' });

    expect(records().map(({ attributes }) => attributes['event_log.count'])).toEqual([1, 2]);
  });

  it('sends no secret', () => {
    const { log, records } = setUp();

    log.success({
      type: 'a.b',
      title: 'Saved',
      message: 'password=hunter2',
      facts: { Note: 'password: hunter2' },
    });

    const [record] = records();
    expect(JSON.stringify([record?.body, record?.attributes])).not.toContain('hunter2');
    // The same value in two places counts once.
    expect(record?.attributes['event_log.withheld']).toBe(1);
  });

  it('takes the provider from a function in an injection context, and reports its errors', () => {
    const errors: unknown[] = [];
    TestBed.configureTestingModule({
      providers: [
        { provide: ErrorHandler, useValue: { handleError: (error: unknown) => errors.push(error) } },
        provideEventLog(
          {},
          withOpenTelemetry({
            loggerProvider: () => {
              inject(HttpClient);
              throw new Error('not ready');
            },
          }),
        ),
      ],
    });

    TestBed.inject(EventLogService).success({ type: 'a.b', title: 'Saved' });

    expect(errors.map(String)).toEqual(['Error: not ready']);
    expect(TestBed.inject(EventLogService).entries().length).toBe(1);
  });
});
