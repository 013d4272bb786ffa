import { type EnvironmentProviders, inject } from '@angular/core';
import type { LogRecord } from '@opentelemetry/api-logs';
import {
  type EventLogFeature,
  type EventLogOptions,
  provideEventLog,
  withActionEvents,
  withHttpEvents,
  withRedaction,
  withSession,
  withSink,
} from 'ngx-session-event-log';
import { withOpenTelemetry } from 'ngx-session-event-log/otel';
import { withPeek } from 'ngx-session-event-log/peek';

import { Approvals, approvalEvents } from './approvals';
import { Auth } from './auth';
import { events } from './event-catalogue';
import { Received } from './received';
import { RpcError } from './rpc-error';
import type { Settings } from './settings';

/** All options of the HTTP feed. `Required` makes a new option without a switch here a compile error. */
type HttpOptions = Required<NonNullable<Parameters<typeof withHttpEvents>[1]>>;

/** Provides the log with the chosen settings. */
export function provideChosenLog(settings: Settings): EnvironmentProviders {
  return provideEventLog(
    optionsOf(settings),
    withHttpEvents(settings.requests === 'unmatched' ? [] : events, httpOptionsOf(settings)),
    withPeek(),
    ...featuresOf(settings),
  );
}

function optionsOf(settings: Settings): Required<EventLogOptions> {
  return {
    capacity: Number(settings.capacity),
    pageLink: settings.pageLink,
    announcements: settings.announcements,
    build: settings.build === 'none' ? undefined : settings.build,
    activityLog: {
      none: undefined,
      link: { link: '/', label: 'Activity Log' },
      'link by trace': { link: '/', label: 'Activity Log', traceParameter: 'traceId' },
    }[settings.activityLog],
    notRecorded: settings.notRecorded === 'list' ? ['Prices, and quotes that you request'] : undefined,
    outcomeOf:
      settings.outcomeOf === 'unknown'
        ? (error) => (error instanceof RpcError && error.code === 'unavailable' ? 'unknown' : undefined)
        : undefined,
  };
}

function httpOptionsOf(settings: Settings): HttpOptions {
  return {
    unmatched: settings.requests === 'catalogue' ? 'ignore' : 'log',
    traceparent: settings.traceparent === 'yes',
    // With this header, the gateway shows that the request did not reach the server.
    judge: ({ header }) =>
      settings.judge === 'failed' && header('x-gateway') === 'closed' ? 'failed' : undefined,
    readError: (body) =>
      settings.readError === 'this shape too' ? (body as { fault?: string } | null)?.fault : undefined,
  };
}

function featuresOf({ actions, redaction, session, sink }: Settings): EventLogFeature[] {
  const features: EventLogFeature[] = [];
  if (actions === 'yes') features.push(withActionEvents(() => inject(Approvals).actions, approvalEvents));
  if (session !== 'never') {
    const ended = () => inject(Auth).signedOut;
    features.push(withSession(session === 'all tabs' ? { ended } : { ended, channel: false }));
  }
  if (redaction === 'own') {
    features.push(
      withRedaction((text, withhold) => text.replace(/\bACC-\d{8}\b/g, () => withhold('custom'))),
    );
  }
  if (sink === 'list') {
    features.push(
      withSink(() => {
        const received = inject(Received);
        return { write: ({ outcome, title }) => received.add(`${outcome}: ${title}`) };
      }),
    );
  }
  if (sink === 'OpenTelemetry') {
    features.push(
      withOpenTelemetry({
        loggerProvider: () => {
          const received = inject(Received);
          const emit = ({ severityText, body, attributes }: LogRecord) =>
            received.add(JSON.stringify({ severityText, body, attributes }));
          return { getLogger: () => ({ emit, enabled: () => true }) };
        },
      }),
    );
  }
  return features;
}
