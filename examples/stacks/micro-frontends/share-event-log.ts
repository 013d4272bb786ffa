import type { Provider } from '@angular/core';
import { EventLogService } from 'ngx-session-event-log';

const SHARED = Symbol.for('shop.event-log');
const page = globalThis as unknown as { [SHARED]: EventLogService | undefined };

/** One log for all applications of the page: that of the application which starts first. */
export function shareEventLog(): Provider {
  return { provide: EventLogService, useFactory: () => (page[SHARED] ??= new EventLogService()) };
}
