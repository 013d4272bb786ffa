export { EventLogButton } from './button/event-log-button';
export { EventLogGlyph } from './button/event-log-glyph';
export type { EventLogGlyphName } from './button/glyph-shapes';
export { EVENT_LOG_CLOCK, type EventLogClock } from './core/event-log-clock';
export type { EventLogAction, EventLogEntry, EventLogFact, EventLogResource } from './core/event-log-entry';
export type { EventLogChange, EventLogEvent, EventLogOperationEvent } from './core/event-log-event';
export type { EventLogFeature, EventLogFeatureKind } from './core/event-log-feature';
export { EventLogIntl } from './core/event-log-intl';
export type { EventLogNews } from './core/event-log-news';
export type {
  EventLogOperation,
  EventLogRunningStep,
  EventLogStepResult,
  EventLogStepStart,
} from './core/event-log-operation';
export {
  EVENT_LOG_OPTIONS,
  type EventLogActivityLog,
  type EventLogOptions,
  type ResolvedEventLogOptions,
} from './core/event-log-options';
export type { EventLogOutcome } from './core/event-log-outcome';
export { EventLogService, type EventLogPlainEvent } from './core/event-log-service';
export type { EventLogSession } from './core/event-log-session';
export { EVENT_LOG_SEVERITIES, type EventLogSeverity } from './core/event-log-severity';
export { type EventLogSink, withSink } from './core/event-log-sink';
export type { EventLogStep } from './core/event-log-step';
export { injectEventLogIntl } from './core/inject-event-log-intl';
export { asStepOf, type EventLogOperationKey } from './core/operation-context';
export { provideEventLog } from './core/provide-event-log';
export {
  countWithheld,
  type EventLogSecretKind,
  type EventLogWithheld,
} from './core/redaction/event-log-withheld';
export type { Redactor } from './core/redaction/redactor';
export { withRedaction } from './core/redaction/with-redaction';
export { type EventLogSessionOptions, withSession } from './core/session/with-session';
export type { EventLogUnseen } from './core/unseen-counts';
