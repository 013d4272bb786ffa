export { EventLogService as Xpage } from 'ngx-session-event-log';
