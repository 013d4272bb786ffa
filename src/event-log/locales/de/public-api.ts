export { GermanEventLogIntl } from './german-event-log-intl';
export { GermanEventLogPeekIntl } from './german-event-log-peek-intl';
