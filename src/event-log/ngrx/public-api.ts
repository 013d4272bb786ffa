export { EventLogService as Xngrx } from 'ngx-session-event-log';
