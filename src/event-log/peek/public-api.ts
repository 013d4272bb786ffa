export { EventLogPeekIntl } from './event-log-peek-intl';
export { withPeek } from './with-peek';
