export { ArabicEventLogIntl } from './arabic-event-log-intl';
export { ArabicEventLogPeekIntl } from './arabic-event-log-peek-intl';
