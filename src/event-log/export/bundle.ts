import type { EventLogEntry } from 'ngx-session-event-log';

import { canonicalJson, toJson } from './to-json';
import { type EventLogBundle, isObject, isOfNewerSchema, readExportedLog } from './read-exported-log';
import type { EventLogExportInfo } from './exported-log';

/**
 * Reason why a support bundle could not be made or read.
 *
 * - `foreign`: the file is something else.
 * - `damaged`: its content does not have the hash that it names.
 * - `newer`: a newer version of the library made it.
 * - `oversized`: it is larger than 100 MB.
 * - `insecure`: the browser computes no hashes, because the page was not loaded over https.
 */
export type EventLogBundleRefusal = 'foreign' | 'damaged' | 'newer' | 'oversized' | 'insecure';

const MESSAGES: Readonly<Record<EventLogBundleRefusal, string>> = {
  foreign: 'The file is not a support bundle of ngx-session-event-log.',
  damaged: 'The support bundle is damaged or was changed: its content does not match its hash.',
  newer: 'The support bundle was made by a newer version of ngx-session-event-log. Update to read it.',
  oversized: 'The file is larger than 100 MB, the limit of support bundles.',
  insecure: 'Support bundles need WebCrypto, which browsers offer only on https and localhost.',
};

/** Error of {@link makeBundle} and {@link readBundle}. */
export class EventLogBundleError extends Error {
  /** Name by which code recognizes these errors. */
  override readonly name = 'EventLogBundleError';

  constructor(
    /** Reason, for code. The message is for developers. */
    readonly reason: EventLogBundleRefusal,
  ) {
    super(MESSAGES[reason]);
  }
}

const FORMAT = 'ngx-session-event-log/bundle';

/** Maximum size in bytes: 10 kB for each of 10,000 entries, the most that a log holds. Most entries take less than 1 kB. */
const SIZE_LIMIT = 100_000_000;

/**
 * Makes a support bundle: a JSON export with its SHA-256, which reveals damage. The hash is not a signature: it does not
 * show who made the bundle.
 *
 * @throws EventLogBundleError if the browser has no WebCrypto, or the bundle would be larger than 100 MB
 */
export async function makeBundle(
  entries: readonly EventLogEntry[],
  info: EventLogExportInfo,
): Promise<string> {
  const content = toJson(entries, info);
  const bytes = new TextEncoder().encode(content);
  // Leaves room for the text around the content, so that the bundle can be read again.
  if (bytes.length > SIZE_LIMIT - 1_000) throw new EventLogBundleError('oversized');
  return `{"format":"${FORMAT}","sha256":"${await sha256(bytes)}","content":${content}}\n`;
}

/**
 * Reads a support bundle, and checks that it is complete and unchanged. Tools may have reformatted its JSON.
 *
 * @throws EventLogBundleError if it is not a valid bundle; its `reason` says why
 * @example
 * const { entries, info } = await readBundle(file);
 */
export async function readBundle(file: Blob): Promise<EventLogBundle> {
  if (file.size > SIZE_LIMIT) throw new EventLogBundleError('oversized');
  const bytes = await file.arrayBuffer();
  const { hash, content, canonical } = parse(bytes);
  if (hash !== (await sha256(new TextEncoder().encode(canonical)))) throw new EventLogBundleError('damaged');
  if (isOfNewerSchema(content)) throw new EventLogBundleError('newer');
  const bundle = readExportedLog(content);
  if (!bundle) throw new EventLogBundleError('foreign');
  return bundle;
}

function parse(bytes: ArrayBuffer): { hash: unknown; content: unknown; canonical: string } {
  try {
    const bundle: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (isObject(bundle) && bundle['format'] === FORMAT && bundle['content'] !== undefined) {
      const { sha256: hash, content } = bundle;
      return { hash, content, canonical: canonicalJson(content) };
    }
  } catch {
    // It is not JSON or UTF-8, or nested deeper than any export.
  }
  // A bundle that was cut or garbled still begins like one.
  const beginning = new TextDecoder().decode(bytes.slice(0, 100));
  throw new EventLogBundleError(beginning.includes(FORMAT) ? 'damaged' : 'foreign');
}

/** Computes the SHA-256, in 64 hex digits. */
async function sha256(content: BufferSource): Promise<string> {
  // Absent outside a secure context, contrary to its type.
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  if (!subtle) throw new EventLogBundleError('insecure');
  const digest = await subtle.digest('SHA-256', content);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
