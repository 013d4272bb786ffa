import type { Provider } from '@angular/core';
import { EventLogService } from 'ngx-session-event-log';

const SHARED = Symbol.for('shop.event-log');
const page = globalThis as unknown as { [SHARED]: EventLogService | undefined };

/** Shares one log among all applications on the page: the log of the application that starts first. */
export function shareEventLog(): Provider {
  return { provide: EventLogService, useFactory: () => (page[SHARED] ??= new EventLogService()) };
}
