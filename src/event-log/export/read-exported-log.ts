import {
  EVENT_LOG_SEVERITIES,
  type EventLogEntry,
  type ɵEventLogField as EventLogField,
  type EventLogLink,
  type EventLogRemedy,
  type EventLogResource,
  type ɵEventLogSecretKind as EventLogSecretKind,
  type ɵEventLogWithheld as EventLogWithheld,
  ɵSEVERITY_OF_OUTCOME as SEVERITY_OF_OUTCOME,
} from 'ngx-session-event-log';

import type { EventLogExportInfo, ExportedEntry, ExportedLog } from './exported-log';

/** Check of a value from a file. */
type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isNumber: Check = (value) => Number.isFinite(value);
const isCount: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;

/** Checks for ISO 8601 in UTC with milliseconds, the only form in exports. */
const isTime: Check = (value) => {
  const time = typeof value === 'string' ? Date.parse(value) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString() === value;
};

/** Checks whether a value is an object with members. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function matching(pattern: RegExp): Check {
  return (value) => typeof value === 'string' && pattern.test(value);
}

function oneOf(...values: readonly unknown[]): Check {
  return (value) => values.includes(value);
}

/** Makes a check that also accepts an absent value. */
function optional(check: Check): Check {
  return (value) => value === undefined || check(value);
}

function listOf(check: Check): Check {
  return (value) => Array.isArray(value) && value.every(check);
}

/** Makes a check of the name and the value of each member of an object. */
function recordOf(check: Check, checkName: Check = isText): Check {
  return (value) =>
    isObject(value) && Object.entries(value).every(([name, member]) => checkName(name) && check(member));
}

/** Makes a check of the known members of an object. Others are allowed, since later versions may add some. */
function shaped(checks: Readonly<Record<string, Check>>): Check {
  return (value) => isObject(value) && Object.entries(checks).every(([name, check]) => check(value[name]));
}

/** Content of a support bundle. */
export interface EventLogBundle {
  /** Entries, in the order in which the page showed them. */
  readonly entries: readonly EventLogEntry[];
  /** Origin of the entries. */
  readonly info: EventLogExportInfo;
  /** Number of values removed from the texts of all entries, by kind. */
  readonly withheld: EventLogWithheld;
}

/** Checks of all members. Complete, so that code which adds a member without a check does not compile. */
type Checks<T> = Readonly<Record<keyof T, Check>>;

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
const isOutcome = oneOf(...Object.keys(SEVERITY_OF_OUTCOME));
const isWithheld = recordOf(isCount, oneOf(...Object.keys(KINDS)));

/** Checks for a path of the application: the log keeps no other links. Browsers would ignore tabs and line ends in it. */
const isLink = matching(/^\/(?![/\\])\P{Cc}*$/u);

/** Checks for a fragment, which cannot lead a link elsewhere. */
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

/** Reads the content of a JSON export; `undefined` if it is not one of this schema version. */
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

/** Picks the members that have a check. Those that are absent in the file become `undefined`. */
function knownMembers<T>(value: T, checks: Checks<T>): T {
  return Object.fromEntries(Object.keys(checks).map((name) => [name, value[name as keyof T]])) as T;
}

/** Checks whether the content is a JSON export of a later schema version. */
export function isOfNewerSchema(content: unknown): boolean {
  if (!isObject(content) || content['format'] !== 'ngx-session-event-log') return false;
  const { schemaVersion } = content;
  return typeof schemaVersion === 'number' && schemaVersion > 1;
}
