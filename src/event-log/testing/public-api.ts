export { EventLogService as Xtesting } from 'ngx-session-event-log';
