export { EventLogButton } from './button/event-log-button';
export {
  EventLogGlyph as ɵEventLogGlyph,
  type EventLogGlyphName as ɵEventLogGlyphName,
} from './button/event-log-glyph';
export { EventLogIsolated as ɵEventLogIsolated } from './button/event-log-isolated';
export {
  EVENT_LOG_PEEK_OPENER as ɵEVENT_LOG_PEEK_OPENER,
  type EventLogPeekOpener as ɵEventLogPeekOpener,
} from './button/event-log-peek-opener';
export { EventLogTellMe as ɵEventLogTellMe } from './button/event-log-tell-me';
export { ErrorReporter as ɵErrorReporter } from './core/error-reporter';
export {
  EVENT_LOG_CLOCK as ɵEVENT_LOG_CLOCK,
  type EventLogClock as ɵEventLogClock,
} from './core/event-log-clock';
export type {
  EventLogEntry,
  EventLogFact as ɵEventLogFact,
  EventLogField as ɵEventLogField,
  EventLogLink,
  EventLogRemedy,
  EventLogResource,
  EventLogRowAction as ɵEventLogRowAction,
  EventLogStep,
} from './core/entry/event-log-entry';
export { isolatedParts as ɵisolatedParts, namesOf as ɵnamesOf } from './core/entry/isolated-parts';
export { injectTimer as ɵinjectTimer } from './core/inject-timer';
export { shownMessage as ɵshownMessage } from './core/entry/shown-message';
export type {
  EventLogChange,
  EventLogEvent,
  EventLogOperationEvent as ɵEventLogOperationEvent,
  EventLogTrackedEvent,
  EventLogWorkResult as ɵEventLogWorkResult,
} from './core/entry/event-log-event';
export {
  type EventLogFeature,
  type EventLogFeatureKind as ɵEventLogFeatureKind,
  makeEventLogFeature as ɵmakeEventLogFeature,
} from './core/event-log-feature';
export {
  EventLogIntl,
  type EventLogPluralForms as ɵEventLogPluralForms,
  type EventLogRequestReason as ɵEventLogRequestReason,
  injectEventLogIntl as ɵinjectEventLogIntl,
  regularNoun as ɵregularNoun,
} from './core/event-log-intl';
export { formatNumber as ɵformatNumber } from './core/language';
export { findCounted as ɵfindCounted } from './core/state/fold-repeat';
export type {
  EventLogNews as ɵEventLogNews,
  EventLogUnseen as ɵEventLogUnseen,
} from './core/state/unseen-counts';
export type {
  EventLogOperation,
  EventLogRunningStep as ɵEventLogRunningStep,
  EventLogStepResult as ɵEventLogStepResult,
  EventLogStepStart as ɵEventLogStepStart,
} from './core/operation/event-log-operation';
export {
  EVENT_LOG_OPTIONS as ɵEVENT_LOG_OPTIONS,
  type EventLogActivityLog as ɵEventLogActivityLog,
  type EventLogAnnouncements as ɵEventLogAnnouncements,
  type EventLogOptions,
  type ResolvedEventLogOptions as ɵResolvedEventLogOptions,
} from './core/event-log-options';
export {
  EVENT_LOG_SEVERITIES,
  type EventLogEndOutcome as ɵEventLogEndOutcome,
  type EventLogOutcome,
  type EventLogSeverity,
  isProblem as ɵisProblem,
  SEVERITY_OF_OUTCOME as ɵSEVERITY_OF_OUTCOME,
} from './core/entry/event-log-outcome';
export { EventLogService, type EventLogPlainEvent as ɵEventLogPlainEvent } from './core/event-log-service';
export type { EventLogSession as ɵEventLogSession } from './core/session/event-log-session';
export { type EventLogSink, withSink } from './core/sink/event-log-sink';
export {
  asStepOf,
  type EventLogOperationKey as ɵEventLogOperationKey,
} from './core/operation/operation-context';
export type { EventLogWording } from './core/operation/wording';
export { provideEventLog } from './core/provide-event-log';
export {
  type EventLogOwnWords as ɵEventLogOwnWords,
  provideEventLogWords,
} from './core/provide-event-log-words';
export {
  addWithheld as ɵaddWithheld,
  countWithheld,
  type EventLogSecretKind as ɵEventLogSecretKind,
  type EventLogWithheld as ɵEventLogWithheld,
} from './core/redaction/event-log-withheld';
export { injectEventLogRedaction } from './core/redaction/text-cleaner';
export type { EventLogRedactedText as ɵEventLogRedactedText } from './core/redaction/redact-text';
export { type EventLogRedactor, withRedaction } from './core/redaction/with-redaction';
export {
  type EventLogSessionOptions as ɵEventLogSessionOptions,
  withSession,
} from './core/session/with-session';
export { EventLogInterceptor, eventLogInterceptor } from './http/event-log-interceptor';
export {
  type EventLogHttpBody as ɵEventLogHttpBody,
  type EventLogHttpCatalogue as ɵEventLogHttpCatalogue,
  type EventLogHttpEvent as ɵEventLogHttpEvent,
  type EventLogHttpFailure,
  type EventLogHttpMethod as ɵEventLogHttpMethod,
  type EventLogHttpRequest as ɵEventLogHttpRequest,
  type EventLogHttpRule,
  type EventLogHttpSuccess,
  httpEvent,
  httpEvents,
} from './http/http-event';
export type { EventLogHttpOptions as ɵEventLogHttpOptions } from './http/http-feed-config';
export type {
  AnswerHooks as ɵAnswerHooks,
  EventLogHttpJudged as ɵEventLogHttpJudged,
  EventLogReadError as ɵEventLogReadError,
} from './core/answer/answer-reader';
export type { EventLogFieldProblem as ɵEventLogFieldProblem } from './core/answer/field-problems';
export { graphqlEvent } from './http/graphql';
export { type EventLogProblem, problemRemedy, readProblem } from './core/answer/problem-details';
export { asEvent, skipEventLog } from './http/request-context';
export type {
  EventLogRouteParameters as ɵEventLogRouteParameters,
  RouteParameterNames as ɵRouteParameterNames,
  RoutePattern as ɵRoutePattern,
} from './http/route-pattern';
export { withHttpEvents } from './http/with-http-events';
export {
  actionEvent,
  type EventLogActionEventRule as ɵEventLogActionEventRule,
} from './actions/action-event';
export {
  actionOperation,
  type EventLogActionOperationRule as ɵEventLogActionOperationRule,
  actionStep,
  type EventLogActionStep as ɵEventLogActionStep,
  type EventLogActionStepTitle as ɵEventLogActionStepTitle,
} from './actions/action-operation';
export {
  actionEvents,
  type ActionFeedTarget as ɵActionFeedTarget,
  type ActionHandler as ɵActionHandler,
  type EventLogActionCatalogue as ɵEventLogActionCatalogue,
  type EventLogActionCreator as ɵEventLogActionCreator,
  type EventLogActionLike as ɵEventLogActionLike,
  type EventLogActionOf as ɵEventLogActionOf,
  type EventLogActionRef as ɵEventLogActionRef,
  type EventLogActionRule as ɵEventLogActionRule,
  type EventLogNamedAction as ɵEventLogNamedAction,
} from './actions/action-rule';
export { withActionEvents } from './actions/with-action-events';
export { EventLogModule } from './event-log-module';
