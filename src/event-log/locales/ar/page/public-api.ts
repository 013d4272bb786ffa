export { ArabicEventLogPageIntl } from './arabic-event-log-page-intl';
