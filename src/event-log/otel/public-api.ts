export {
  type EventLogTelemetryOptions as ɵEventLogTelemetryOptions,
  withOpenTelemetry,
} from './with-open-telemetry';
