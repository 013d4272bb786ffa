import {
  EVENT_LOG_SEVERITIES,
  type EventLogEntry,
  type ɵEventLogField as EventLogField,
  type EventLogLink,
  type EventLogOutcome,
  type EventLogRemedy,
  type EventLogResource,
  type ɵEventLogSecretKind as EventLogSecretKind,
  type ɵEventLogWithheld as EventLogWithheld,
} from 'ngx-session-event-log';

import type { EventLogExportInfo, ExportedEntry, ExportedLog } from './exported-log';

/** Checks whether a value from a file is what it should be. */
type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isNumber: Check = (value) => Number.isFinite(value);
const isCount: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;

/** ISO 8601 in UTC with milliseconds, and no other form. */
const isTime: Check = (value) => {
  const time = typeof value === 'string' ? Date.parse(value) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString() === value;
};

/** Checks whether a value has members by name. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function matching(pattern: RegExp): Check {
  return (value) => typeof value === 'string' && pattern.test(value);
}

function oneOf(...values: readonly unknown[]): Check {
  return (value) => values.includes(value);
}

/** A check that is passed by what is absent, too. */
function optional(check: Check): Check {
  return (value) => value === undefined || check(value);
}

function listOf(check: Check): Check {
  return (value) => Array.isArray(value) && value.every(check);
}

/** A check of each member of an object, and of its name. */
function recordOf(check: Check, checkName: Check = isText): Check {
  return (value) =>
    isObject(value) && Object.entries(value).every(([name, member]) => checkName(name) && check(member));
}

/** A check of the members of an object that have a check; others may be there, as later versions add some. */
function shaped(checks: Readonly<Record<string, Check>>): Check {
  return (value) => isObject(value) && Object.entries(checks).every(([name, check]) => check(value[name]));
}

/** Content of a support bundle. */
export interface EventLogBundle {
  /** The entries, in the order in which the user saw them. */
  readonly entries: readonly EventLogEntry[];
  /** Origin of the entries. */
  readonly info: EventLogExportInfo;
  /** Number of values of each kind that were removed from the texts of all entries. */
  readonly withheld: EventLogWithheld;
}

/** Complete, so that a member that is added and forgotten here does not compile. */
type Checks<T> = Readonly<Record<keyof T, Check>>;

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

const isFact: Check = (value) => ['string', 'number', 'boolean'].includes(typeof value);
const isOutcome = oneOf(...Object.keys(OUTCOMES));
const isWithheld = recordOf(isCount, oneOf(...Object.keys(KINDS)));

/** A path of the application: the log keeps no other links. */
const isLink = matching(/^\/(?![/\\])/);

/** A fragment: links can be made of it without leading elsewhere. */
const isPointer = matching(/^#\//);

const FIELD = { pointer: optional(isPointer), label: optional(isText), message: isText };
const REMEDY = {
  allowed: optional(listOf(isText)),
  fields: optional(listOf(shaped(FIELD satisfies Checks<EventLogField>))),
  form: optional(isLink),
};
const isRemedy = shaped(REMEDY satisfies Checks<EventLogRemedy>);
const RESOURCE = { label: isText, link: optional(isLink) } satisfies Checks<EventLogResource>;
const LINK = { label: isText, link: isLink } satisfies Checks<EventLogLink>;

const STEP: Checks<ExportedEntry['steps'][number]> = {
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
};

const ENTRY: Checks<ExportedEntry> = {
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
  resource: optional(shaped(RESOURCE)),
  link: optional(shaped(LINK)),
  remedy: optional(isRemedy),
  facts: recordOf(isFact),
  steps: listOf(shaped(STEP)),
  duration: optional(isNumber),
  waited: optional(isNumber),
  traceId: optional(isText),
  count: isCount,
  withheld: isWithheld,
};

const LOG: Checks<ExportedLog> = {
  format: oneOf('ngx-session-event-log'),
  schemaVersion: oneOf(1),
  exportedAt: isTime,
  session: shaped({ id: isText, since: isTime }),
  timeZone: isText,
  build: optional(isText),
  dropped: isCount,
  filteredOut: isCount,
  withheld: isWithheld,
  entries: listOf(shaped(ENTRY)),
};
const isExportedLog = shaped(LOG);

/** Reads the content of a JSON export; `undefined` when it is none of this version of the schema. */
export function readExportedLog(content: unknown): EventLogBundle | undefined {
  if (!isExportedLog(content)) return undefined;
  const log = content as ExportedLog;
  return {
    entries: log.entries.map(readEntry),
    info: {
      session: { id: log.session.id, since: Date.parse(log.session.since) },
      exportedAt: Date.parse(log.exportedAt),
      timeZone: log.timeZone,
      build: log.build,
      dropped: log.dropped,
      filteredOut: log.filteredOut,
    },
    withheld: log.withheld,
  };
}

function readEntry(exported: ExportedEntry): EventLogEntry {
  return {
    ...knownMembers(exported, ENTRY),
    time: Date.parse(exported.time),
    lastTime: Date.parse(exported.lastTime),
    progress: undefined,
    rowAction: undefined,
    steps: exported.steps.map((step) => ({ ...knownMembers(step, STEP), time: Date.parse(step.time) })),
  };
}

/** The members that have a check, of which those that are absent in the file are `undefined`. */
function knownMembers<T>(value: T, checks: Checks<T>): T {
  return Object.fromEntries(Object.keys(checks).map((name) => [name, value[name as keyof T]])) as T;
}

/** Checks whether a content is a JSON export of a later version of the schema. */
export function isOfNewerSchema(content: unknown): boolean {
  if (!isObject(content) || content['format'] !== 'ngx-session-event-log') return false;
  const { schemaVersion } = content;
  return typeof schemaVersion === 'number' && schemaVersion > 1;
}
