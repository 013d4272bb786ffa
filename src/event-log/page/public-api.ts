export { EventLogPage as ɵEventLogPage } from './event-log-page';
export { sessionMarkdown as ɵsessionMarkdown } from './export/session-markdown';
export { EventLogPageIntl } from './words/event-log-page-intl';
export { EventLogPageModule } from './event-log-page-module';
export { askBeforeLeaving } from './leave/ask-before-leaving';
export { EVENT_LOG_ROUTES, EVENT_LOG_ROUTES as default } from './event-log-routes';
