export {
  EventLogButtonHarness,
  type EventLogButtonHarnessFilters as ɵEventLogButtonHarnessFilters,
} from './event-log-button-harness';
export {
  EventLogDetailsHarness as ɵEventLogDetailsHarness,
  type EventLogShownStep as ɵEventLogShownStep,
} from './event-log-details-harness';
export {
  EventLogHarness as ɵEventLogHarness,
  EventLogTextHarness as ɵEventLogTextHarness,
} from './event-log-harness';
export { EventLogLeaveQuestionHarness } from './event-log-leave-question-harness';
export { missingEventLogWords } from './missing-event-log-words';
export type { EventLogMatch as ɵEventLogMatch } from './event-log-testing';
export { EventLogPageHarness } from './event-log-page-harness';
export { EventLogPeekHarness, type EventLogPeekEntry as ɵEventLogPeekEntry } from './event-log-peek-harness';
export {
  EventLogRowHarness,
  type EventLogRowHarnessFilters as ɵEventLogRowHarnessFilters,
} from './event-log-row-harness';
export { EventLogTestClock } from './event-log-test-clock';
export { EventLogTesting, provideEventLogTesting } from './event-log-testing';
export { EventLogTimelineHarness as ɵEventLogTimelineHarness } from './event-log-timeline-harness';
export { EventLogViewerHarness } from './event-log-viewer-harness';
