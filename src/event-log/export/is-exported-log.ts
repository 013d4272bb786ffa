import { EVENT_LOG_SEVERITIES, type EventLogOutcome, type EventLogSecretKind } from 'ngx-session-event-log';

import {
  isCount,
  isNumber,
  isText,
  isTime,
  listOf,
  matching,
  oneOf,
  optional,
  recordOf,
  shaped,
} from './checks';
import { EXPORT_FORMAT, EXPORT_SCHEMA_VERSION, type ExportedEntry, type ExportedLog } from './exported-log';

// Records, so that the compiler knows when one is missing.
const OUTCOMES: Readonly<Record<EventLogOutcome, true>> = {
  running: true,
  succeeded: true,
  noted: true,
  pending: true,
  unknown: true,
  cancelled: true,
  failed: true,
};
const KINDS: Readonly<Record<EventLogSecretKind, true>> = {
  'card-number': true,
  'security-code': true,
  'one-time-code': true,
  password: true,
  token: true,
  key: true,
  custom: true,
};

const isOutcome = oneOf(...Object.keys(OUTCOMES));
const isWithheld = recordOf(isCount, oneOf(...Object.keys(KINDS)));
const isFact = (value: unknown) => ['string', 'number', 'boolean'].includes(typeof value);
/** A path of the application, as the log keeps no other links. */
const isLink = matching(/^\/(?![/\\])/);

/** Something that links can be made of without leading elsewhere. */
const isPointer = matching(/^#\//);

const isRemedy = shaped({
  allowed: optional(listOf(isText)),
  fields: optional(
    listOf(shaped({ pointer: optional(isPointer), label: optional(isText), message: isText })),
  ),
  form: optional(isLink),
});

const isStep = shaped({
  title: isText,
  outcome: isOutcome,
  time: isTime,
  duration: optional(isNumber),
  message: optional(isText),
  reason: optional(isText),
  request: optional(isText),
  status: optional(isNumber),
  traceId: optional(isText),
  remedy: optional(isRemedy),
});

const isEntry = shaped({
  id: isText,
  sequence: isCount,
  time: isTime,
  lastTime: isTime,
  type: isText,
  category: isText,
  severity: oneOf(...EVENT_LOG_SEVERITIES),
  outcome: isOutcome,
  title: isText,
  message: optional(isText),
  reason: optional(isText),
  resource: optional(shaped({ label: isText, link: optional(isLink) })),
  link: optional(shaped({ label: isText, link: isLink })),
  remedy: optional(isRemedy),
  facts: recordOf(isFact),
  steps: listOf(isStep),
  duration: optional(isNumber),
  waited: optional(isNumber),
  traceId: optional(isText),
  count: isCount,
  withheld: isWithheld,
});

const isLog = shaped({
  format: oneOf(EXPORT_FORMAT),
  schemaVersion: oneOf(EXPORT_SCHEMA_VERSION),
  exportedAt: isTime,
  session: shaped({ id: isText, since: isTime }),
  timeZone: isText,
  build: optional(isText),
  dropped: isCount,
  filteredOut: isCount,
  withheld: isWithheld,
  entries: Array.isArray,
});

/** Whether a value from a file is a JSON export of this version, but for its entries, of which there may be many. */
export function isExportedLog(
  value: unknown,
): value is Omit<ExportedLog, 'entries'> & { readonly entries: readonly unknown[] } {
  return isLog(value);
}

/** Whether a value from a file is an entry of a JSON export. */
export function isExportedEntry(value: unknown): value is ExportedEntry {
  return isEntry(value);
}
