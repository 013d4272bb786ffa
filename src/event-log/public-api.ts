export { EventLogService } from './core/event-log-service';
