export { EventLogButton } from './button/event-log-button';
export { EVENT_LOG_PEEK_OPENER, type EventLogPeekOpener } from './button/event-log-peek-opener';
export { EVENT_LOG_CLOCK, type EventLogClock } from './core/event-log-clock';
export type { EventLogAction, EventLogEntry, EventLogFact, EventLogResource } from './core/event-log-entry';
export type {
  EventLogChange,
  EventLogEvent,
  EventLogOperationEvent,
  EventLogTrackedEvent,
} from './core/event-log-event';
export {
  type EventLogFeature,
  type EventLogFeatureKind,
  makeEventLogFeature,
} from './core/event-log-feature';
export { EventLogIntl } from './core/event-log-intl';
export type { EventLogNews } from './core/event-log-news';
export type { EventLogOffer } from './core/event-log-offer';
export type {
  EventLogOperation,
  EventLogRunningStep,
  EventLogStepResult,
  EventLogStepStart,
} from './core/event-log-operation';
export {
  EVENT_LOG_OPTIONS,
  type EventLogActivityLog,
  type EventLogAnnouncements,
  type EventLogOptions,
  type ResolvedEventLogOptions,
} from './core/event-log-options';
export type { EventLogPluralForms } from './core/event-log-plural-forms';
export type { EventLogRequestReason } from './core/event-log-request-reason';
export type { EventLogEndOutcome, EventLogOutcome } from './core/event-log-outcome';
export { EventLogService, type EventLogPlainEvent } from './core/event-log-service';
export type { EventLogSession } from './core/event-log-session';
export type { EventLogField, EventLogRemedy } from './core/event-log-remedy';
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
export { injectEventLogRedaction } from './core/redaction/inject-event-log-redaction';
export type { RedactedText } from './core/redaction/redact-text';
export type { Redactor } from './core/redaction/redactor';
export { withRedaction } from './core/redaction/with-redaction';
export { type EventLogSessionOptions, withSession } from './core/session/with-session';
export type { EventLogUnseen } from './core/unseen-counts';
export { EventLogInterceptor, eventLogInterceptor } from './http/event-log-interceptor';
export {
  type HttpEventDefinition,
  type HttpEventBody,
  type HttpEventFailure,
  type HttpEventMethod,
  type HttpEventRequest,
  type HttpEventRule,
  type HttpEventSuccess,
  type HttpEventWording,
  httpEvent,
} from './http/http-event';
export type { HttpEventOptions } from './http/http-event-options';
export { type HttpEventCatalogue, httpEvents } from './http/http-events';
export type { EventLogFieldProblem, EventLogProblem } from './http/problem-details';
export { problemRemedy } from './http/problem-remedy';
export { asEvent, type HttpRequestEventRule, skipEventLog } from './http/request-context';
export type { RouteParameterNames, RouteParameters } from './http/route-pattern';
export { withHttpEvents } from './http/with-http-events';
export { actionEvent, type ActionEventRule } from './actions/action-event';
export { type ActionEventCatalogue, actionEvents } from './actions/action-events';
export type { ActionRule } from './actions/action-handler';
export {
  actionOperation,
  type ActionOperationRule,
  actionStep,
  type ActionStep,
} from './actions/action-operation';
export type {
  EventLogActionCreator,
  EventLogActionLike,
  EventLogActionOf,
  EventLogActionRef,
  EventLogNamedAction,
} from './actions/action-source';
export type { ActionWording } from './actions/action-wording';
export { withActionEvents } from './actions/with-action-events';
export { EventLogModule } from './event-log-module';
