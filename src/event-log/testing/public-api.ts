export { EventLogButtonHarness, type EventLogButtonHarnessFilters } from './event-log-button-harness';
export { EventLogDetailsHarness, type EventLogShownStep } from './event-log-details-harness';
export type { EventLogMatch } from './event-log-match';
export { EventLogPageHarness } from './event-log-page-harness';
export { EventLogPeekHarness, type EventLogPeekEntry } from './event-log-peek-harness';
export { EventLogRowHarness, type EventLogRowHarnessFilters } from './event-log-row-harness';
export { EventLogTestClock } from './event-log-test-clock';
export { EventLogTesting, provideEventLogTesting } from './event-log-testing';
export { EventLogViewerHarness } from './event-log-viewer-harness';
