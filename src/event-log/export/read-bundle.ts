import type { EventLogEntry, EventLogWithheld } from 'ngx-session-event-log';

import { EventLogBundleError } from './bundle-error';
import { canonicalPieces } from './canonical-json';
import { isObject } from './checks';
import type { EventLogExportInfo } from './export-info';
import { fromExportedEntry } from './exported-entry';
import { EXPORT_FORMAT, EXPORT_SCHEMA_VERSION } from './exported-log';
import { isExportedEntry, isExportedLog } from './is-exported-log';
import { BUNDLE_FORMAT } from './make-bundle';
import { joinPieces } from './make-file';
import { type EventLogWorkOptions, PacedWork } from './paced-work';
import { parseJson } from './parse-json';
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
 * only the content counts. It pauses again and again so that the page goes on reacting.
 *
 * @throws EventLogBundleError, whose `reason` says what is wrong with it; the reason of the signal, when it gives up
 * @example
 * const { entries, info } = await readBundle(file);
 */
export async function readBundle(file: Blob, options: EventLogWorkOptions = {}): Promise<EventLogBundle> {
  const work = new PacedWork(options);
  const bytes = await file.arrayBuffer();
  const bundle = await parse(bytes, work);
  if (!isObject(bundle) || bundle['format'] !== BUNDLE_FORMAT) {
    throw new EventLogBundleError(bundle === undefined && namesFormat(bytes) ? 'damaged' : 'foreign');
  }
  const { sha256: hash, content } = bundle;
  if (content === undefined || hash !== (await hashOf(content, work)))
    throw new EventLogBundleError('damaged');
  if (isNewer(content)) throw new EventLogBundleError('newer');
  if (!isExportedLog(content)) throw new EventLogBundleError('foreign');
  return {
    entries: await readEntries(content.entries, work),
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
async function parse(bytes: ArrayBuffer, work: PacedWork): Promise<unknown> {
  const steps = stepsOf(bytes);
  for (;;) {
    const step = next(steps);
    if (step.done) return step.value;
    if (work.isDue) await work.pause((PARSED * step.value) / bytes.byteLength);
  }
}

function* stepsOf(bytes: ArrayBuffer): Generator<number, unknown> {
  return yield* parseJson(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
}

function next(steps: Generator<number, unknown>): IteratorResult<number, unknown> {
  try {
    return steps.next();
  } catch {
    return { done: true, value: undefined };
  }
}

async function hashOf(content: unknown, work: PacedWork): Promise<string> {
  const count = isObject(content) && Array.isArray(content['entries']) ? content['entries'].length : 0;
  const done = (pieces: number) => PARSED + (HASHED - PARSED) * Math.min(1, pieces / (count || Infinity));
  try {
    const canonical = await joinPieces(canonicalPieces(content), work, done);
    return await sha256(await canonical.arrayBuffer());
  } catch (error) {
    // So deep a content that it cannot be gone through is none that the log has made.
    if (error instanceof RangeError) return '';
    throw error;
  }
}

async function readEntries(exported: readonly unknown[], work: PacedWork): Promise<EventLogEntry[]> {
  const entries: EventLogEntry[] = [];
  for (const entry of exported) {
    if (!isExportedEntry(entry)) throw new EventLogBundleError('foreign');
    entries.push(fromExportedEntry(entry));
    if (work.isDue) await work.pause(HASHED + ((1 - HASHED) * entries.length) / exported.length);
  }
  return entries;
}

/** What part of the work is done after each of its stages, about. */
const PARSED = 0.3;
const HASHED = 0.7;

/** Whether what cannot be read once was a bundle, by its beginning. */
function namesFormat(bytes: ArrayBuffer): boolean {
  return new TextDecoder().decode(bytes.slice(0, 100)).includes(BUNDLE_FORMAT);
}

function isNewer(content: unknown): boolean {
  if (!isObject(content) || content['format'] !== EXPORT_FORMAT) return false;
  const { schemaVersion } = content;
  return typeof schemaVersion === 'number' && schemaVersion > EXPORT_SCHEMA_VERSION;
}
