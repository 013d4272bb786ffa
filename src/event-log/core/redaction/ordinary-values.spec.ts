import * as fc from 'fast-check';

import { counterexampleTo } from '../spec-support/counterexample-to';
import { setUpLog } from '../spec-support/set-up-log';

const digits = (count: number) => fc.stringMatching(new RegExp(`^\\d{${count}}$`));
const hex = (count: number) => fc.stringMatching(new RegExp(`^[0-9a-f]{${count}}$`));
const dates = fc.date({ min: new Date(2000, 0), max: new Date(2100, 0), noInvalidDate: true });

/** What the texts of a portal are full of. */
const ordinary = fc.oneof(
  fc.integer({ min: 0, max: 99_999_999 }).map(String),
  fc.integer({ min: 0, max: 99_999_999 }).map((cents) => `${(cents / 100).toLocaleString('en')} EUR`),
  fc.integer({ min: 0, max: 99_999_999 }).map((cents) => `$${(cents / 100).toFixed(2)}`),
  fc.uuid(),
  fc.uuid().map((uuid) => `order ${uuid.toUpperCase()}`),
  hex(32).map((trace) => `trace ${trace}`),
  hex(7).map((commit) => `build ${commit}`),
  dates.map((date) => date.toISOString()),
  dates.map((date) => date.toLocaleString('en')),
  fc.integer({ min: 1_000_000_000_000, max: 1_999_999_999_999 }).map(String),
  fc
    .array(fc.integer({ min: 1, max: 4_093 }), { minLength: 1, maxLength: 8 })
    .map((ids) => `VLAN ${ids.join(', ')}`),
  fc.ipV4(),
  fc.ipV6(),
  digits(5).map((number) => `INV-2026-${number}`),
  fc.integer({ min: 1, max: 100_000 }).map((speed) => `${speed} Mbit/s`),
  fc.constantFrom(
    '/services/42/edit',
    'configurationsettings',
    'noreply@portal.example',
    'Port-Sydney-2',
    'ASN 64512',
  ),
  fc.lorem({ maxCount: 5 }),
);

describe('Ordinary values', () => {
  it('survive in titles, messages and facts', () => {
    const { log } = setUpLog();
    const property = fc.property(fc.array(ordinary, { minLength: 1, maxLength: 3 }), (values) => {
      const text = values.join('; ');
      const entry = log.info({ type: 'a.b', title: text, message: text, facts: { text } });
      const { title, message, facts, withheld } = entry;
      return (
        [title, message, facts['text']].every((kept) => kept === text) && Object.keys(withheld).length === 0
      );
    });

    expect(counterexampleTo(property, 2_000)).toBeUndefined();
  });

  it('survive as numbers', () => {
    const { log } = setUpLog();
    const numbers = fc.oneof(
      fc.integer(),
      fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((value) => +value.toFixed(2)),
    );
    const property = fc.property(numbers, (value) => {
      const { facts } = log.info({ type: 'a.b', title: 'Saved', facts: { value } });
      return Object.is(facts['value'], value);
    });

    expect(counterexampleTo(property, 1_000)).toBeUndefined();
  });
});
