import type { EventLogEntry, EventLogWithheld } from 'ngx-session-event-log';

import { EventLogBundleError } from './bundle-error';
import { canonicalJson } from './canonical-json';
import { isObject } from './checks';
import type { EventLogExportInfo } from './export-info';
import { fromExportedEntry } from './exported-entry';
import { EXPORT_FORMAT, EXPORT_SCHEMA_VERSION } from './exported-log';
import { isExportedLog } from './is-exported-log';
import { BUNDLE_FORMAT } from './make-bundle';
import { sha256 } from './sha256';

/** What a support bundle holds. */
export interface EventLogBundle {
  /** In the order in which the user saw them. */
  readonly entries: readonly EventLogEntry[];
  readonly info: EventLogExportInfo;
  /** How many values of which kind were removed from the texts of all entries. */
  readonly withheld: EventLogWithheld;
}

/**
 * Reads a support bundle, and makes sure that it is one, whole and unchanged. Tools may have laid out its JSON anew:
 * only the content counts.
 *
 * @throws EventLogBundleError, whose `reason` says what is wrong with it
 */
export async function readBundle(file: Blob): Promise<EventLogBundle> {
  const bytes = await file.arrayBuffer();
  const bundle = parse(bytes);
  if (!isObject(bundle) || bundle['format'] !== BUNDLE_FORMAT) {
    throw new EventLogBundleError(bundle === undefined && namesFormat(bytes) ? 'damaged' : 'foreign');
  }
  const { sha256: hash, content } = bundle;
  if (content === undefined || hash !== (await sha256(new TextEncoder().encode(canonicalJson(content))))) {
    throw new EventLogBundleError('damaged');
  }
  if (isNewer(content)) throw new EventLogBundleError('newer');
  if (!isExportedLog(content)) throw new EventLogBundleError('foreign');
  return {
    entries: content.entries.map(fromExportedEntry),
    info: {
      session: { id: content.session.id, since: Date.parse(content.session.since) },
      exportedAt: Date.parse(content.exportedAt),
      timeZone: content.timeZone,
      build: content.build,
      dropped: content.dropped,
      filteredOut: content.filteredOut,
    },
    withheld: content.withheld,
  };
}

/** The JSON of a file; nothing when it is none, or not in UTF-8. */
function parse(bytes: ArrayBuffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** Whether what cannot be read once was a bundle, by its beginning. */
function namesFormat(bytes: ArrayBuffer): boolean {
  return new TextDecoder().decode(bytes.slice(0, 100)).includes(BUNDLE_FORMAT);
}

function isNewer(content: unknown): boolean {
  if (!isObject(content) || content['format'] !== EXPORT_FORMAT) return false;
  const { schemaVersion } = content;
  return typeof schemaVersion === 'number' && schemaVersion > EXPORT_SCHEMA_VERSION;
}
