import type { EventLogBundleRefusal } from 'ngx-session-event-log/export';

import { loadExport } from './load-export';

/** Why a support bundle could not be made or read; nothing when the error is about something else. */
export async function refusalOf(error: unknown): Promise<EventLogBundleRefusal | undefined> {
  try {
    const { EventLogBundleError } = await loadExport();
    return error instanceof EventLogBundleError ? error.reason : undefined;
  } catch {
    return undefined;
  }
}
