import {
  countWithheld,
  EVENT_LOG_SEVERITIES,
  type EventLogEntry,
  type EventLogSeverity,
} from 'ngx-session-event-log';

import type { FilterKey } from './filter-language';

/** A condition on a text. */
export type TextTest = (text: string) => boolean;

/** The meaning of a value that has no `*` in it; both are in lower case. */
type PlainMatch = (text: string, value: string) => boolean;

/** Test of an entry. */
export type EntryTest = (entry: EventLogEntry) => boolean;

/** Tests of `has:`, by its values. */
const HAS = new Map(
  Object.entries<EntryTest>({
    message: ({ message }) => message !== undefined,
    reason: ({ reason }) => reason !== undefined,
    resource: ({ resource }) => resource !== undefined,
    link: ({ link }) => link !== undefined,
    facts: ({ facts }) => Object.keys(facts).length > 0,
    steps: ({ steps }) => steps.length > 0,
    trace: ({ traceId, steps }) => traceId !== undefined || steps.some((step) => step.traceId !== undefined),
    repeats: ({ count }) => count > 1,
    withheld: ({ withheld }) => countWithheld(withheld) > 0,
  }),
);

/** Values of `has:`. */
export const HAS_VALUES = Array.from(HAS.keys());

/** Matches a whole type, or its noun: `service` matches `service.deploy`. */
const isTypeOrNoun: PlainMatch = (text, value) => text === value || text.startsWith(`${value}.`);
const contains: PlainMatch = (text, value) => text.includes(value);

const TESTS: Readonly<Record<FilterKey, (value: string) => EntryTest | undefined>> = {
  severity: (value) => {
    const severities = severitiesNamed(value);
    return severities.length > 0 ? ({ severity }) => severities.includes(severity) : undefined;
  },
  category: (value) => testOf(categoryTest(value), ({ category }) => category),
  type: (value) => testOf(textPattern(value, isTypeOrNoun), ({ type }) => type),
  resource: (value) => {
    const test = textPattern(value, contains);
    return ({ resource }) => resource !== undefined && test(resource.label);
  },
  trace: (value) => {
    const test = textPattern(value, contains);
    const isWanted = (id: string | undefined) => id !== undefined && test(id);
    return ({ traceId, steps }) => isWanted(traceId) || steps.some((step) => isWanted(step.traceId));
  },
  has: (value) => HAS.get(value.toLowerCase()),
  // The time that the row shows.
  after: (value) => testOf(timeTest(value), ({ lastTime }) => lastTime),
  before: (value) => {
    const test = timeTest(value);
    return test && (({ lastTime }) => !test(lastTime));
  },
};

function testOf<T>(
  test: ((value: T) => boolean) | undefined,
  read: (entry: EventLogEntry) => T,
): EntryTest | undefined {
  return test && ((entry) => test(read(entry)));
}

/** Finds the severities that begin with a value. */
export function severitiesNamed(value: string): readonly EventLogSeverity[] {
  return EVENT_LOG_SEVERITIES.filter((severity) => severity.startsWith(value.toLowerCase()));
}

/** Makes a test of a category for a value. */
export function categoryTest(value: string): TextTest {
  return textPattern(value, (text, wanted) => text === wanted);
}

/** Makes a test for a value of a condition; `undefined` if the value is invalid. */
export function termTest(key: FilterKey, value: string): EntryTest | undefined {
  return TESTS[key](value);
}

const TIME_OF_DAY = /^([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/;
const DATE = /^\d{4}-\d\d-\d\d$/;
const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?$/i;

/** Makes a test for times at or after a time of day (`10:30:15`) or a date (`2030-01-31T10:30`), in local time. */
export function timeTest(value: string): ((time: number) => boolean) | undefined {
  const [, hours, minutes = '', seconds = '00'] = TIME_OF_DAY.exec(value) ?? [];
  if (hours !== undefined) {
    const wanted = `${hours.padStart(2, '0')}:${minutes}:${seconds}`;
    return (time) => timeOfDay(time) >= wanted;
  }
  if (!DATE.test(value) && !DATE_TIME.test(value)) return undefined;
  // `Date.parse()` reads a date without a time as UTC.
  const moment = Date.parse(DATE.test(value) ? `${value}T00:00` : value.toUpperCase());
  return Number.isNaN(moment) ? undefined : (time) => time >= moment;
}

/** Formats the local time of day: `10:30:15`. */
export function timeOfDay(time: number): string {
  return new Date(time).toTimeString().slice(0, 8);
}

/**
 * Makes a test of one value, whatever its case; with `*` for anything, it must be all of the text. No regular
 * expression, of which a link could bring one that takes forever.
 */
export function textPattern(value: string, isPlainMatch: PlainMatch): TextTest {
  const wanted = folded(value);
  const parts = wanted.split('*');
  return parts.length === 1
    ? (text) => isPlainMatch(folded(text), wanted)
    : (text) => hasInOrder(folded(text), parts[0] ?? '', parts.slice(1, -1), parts.at(-1) ?? '');
}

/** Reduces a text to what a search compares: without its case, and with each accent in its letter. */
export function folded(text: string): string {
  // Composition changes no character before U+0300 (UAX #15). Most texts have no others, and composing takes five times as
  // long as the rest of the search.
  return (/[\u0300-\uffff]/.test(text) ? text.normalize() : text).toLowerCase();
}

function hasInOrder(text: string, first: string, middle: readonly string[], last: string): boolean {
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const part of middle) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}
