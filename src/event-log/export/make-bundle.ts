import type { EventLogEntry } from 'ngx-session-event-log';

import type { EventLogExportInfo } from './export-info';
import { type EventLogFileOptions, makeFile } from './make-file';
import { sha256 } from './sha256';
import { toJson } from './to-json';

/** What the member `format` of a support bundle says. */
export const BUNDLE_FORMAT = 'ngx-session-event-log/bundle';

/**
 * A support bundle: a JSON export together with its SHA-256, so that damage on its way can be told. The hash is no
 * signature: it does not tell who made the bundle.
 *
 * @throws EventLogBundleError where the browser has no WebCrypto; the reason of the signal, when it gives up
 */
export async function makeBundle(
  entries: readonly EventLogEntry[],
  info: EventLogExportInfo,
  options: EventLogFileOptions,
): Promise<Blob> {
  const content = await makeFile(toJson(entries, info), options);
  const hash = await sha256(await content.arrayBuffer());
  return new Blob([`{"format":"${BUNDLE_FORMAT}","sha256":"${hash}","content":`, content, '}\n'], {
    type: options.type,
  });
}
