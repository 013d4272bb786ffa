import fc from 'fast-check';
import {
  EVENT_LOG_SEVERITIES,
  type EventLogEntry,
  type EventLogOutcome,
  type EventLogStep,
} from 'ngx-session-event-log';

import { toJson } from '../to-json';
import { INFO, NOON, sampleEntry } from './sample-entry';

const OUTCOMES: readonly EventLogOutcome[] = ['running', 'succeeded', 'pending', 'unknown', 'failed'];

const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('=1+1', '"', '\r\n', '', "'"));
const outcome = fc.constantFrom(...OUTCOMES);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const time = fc.integer({ min: 0, max: 4e12 });
const traceId = maybe(
  fc.string({ unit: fc.constantFrom(...Array.from('0123456789abcdef')), minLength: 32, maxLength: 32 }),
);

const field = fc.record(
  { pointer: fc.constant('#/bEnd/vlan'), label: text, message: text },
  { requiredKeys: ['message'] },
);
const remedy = fc.record(
  {
    allowed: fc.array(text, { maxLength: 2 }),
    fields: fc.array(field, { maxLength: 2 }),
    form: fc.constant('/order'),
  },
  { requiredKeys: [] },
);

const step: fc.Arbitrary<EventLogStep> = fc.record<EventLogStep>({
  title: text,
  outcome,
  time,
  duration: maybe(fc.nat()),
  message: maybe(text),
  reason: maybe(text),
  request: maybe(text),
  status: maybe(fc.nat(599)),
  traceId,
  remedy: maybe(remedy),
});

// With all members, so that a new one is not forgotten.
const members: { readonly [Name in keyof Required<EventLogEntry>]: fc.Arbitrary<EventLogEntry[Name]> } = {
  id: fc.uuid(),
  sequence: fc.nat(),
  time,
  lastTime: fc.constant(NOON),
  type: text,
  category: text,
  severity: fc.constantFrom(...EVENT_LOG_SEVERITIES),
  outcome,
  title: text,
  message: maybe(text),
  reason: maybe(text),
  resource: maybe(fc.record({ label: text, link: fc.constant('/services/42') }, { requiredKeys: ['label'] })),
  link: maybe(fc.record({ label: text, link: fc.constant('/activity?tab=own') })),
  remedy: maybe(remedy),
  rowAction: fc.constant(undefined),
  facts: fc.dictionary(text, fc.oneof(text, fc.integer(), fc.boolean()), { noNullPrototype: true }),
  steps: fc.array(step, { maxLength: 3 }),
  duration: maybe(fc.nat()),
  waited: maybe(fc.nat()),
  progress: fc.constant(undefined),
  traceId,
  count: fc.nat(),
  withheld: fc.constantFrom({}, { password: 1, 'card-number': 2 }),
};

/** For specs: any possible entry. */
export const anyEntry: fc.Arbitrary<EventLogEntry> = fc.record(members);

/** For specs: a JSON export of one entry, with any value for one member of the export or the entry. */
export const anyChangedLog: fc.Arbitrary<object> = fc
  .record({ inEntry: fc.boolean(), name: fc.constantFrom(...namesOf(exported())), value: fc.jsonValue() })
  .map(({ inEntry, name, value }) => {
    const log = exported();
    const change = { [name]: value };
    return inEntry ? { ...log, entries: [{ ...log.entries[0], ...change }] } : { ...log, ...change };
  });

function exported() {
  return JSON.parse(toJson([sampleEntry()], INFO)) as { readonly entries: readonly object[] };
}

function namesOf(log: { readonly entries: readonly object[] }): string[] {
  return Object.keys({ ...sampleEntry(), ...log });
}
