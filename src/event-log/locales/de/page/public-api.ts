export { GermanEventLogPageIntl } from './german-event-log-page-intl';
