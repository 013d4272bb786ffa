import { allMatches, matchAt } from '../finders/finding';
import type { SecretName } from './secret-names';
import { isMessage } from '../finders/secret-values';
import { anyOf } from '../finders/words';

/** Unit that makes a number an amount. */
const UNIT = new RegExp(
  String.raw`\s${anyOf([
    'bit, bits, bytes, kb, mb, gb, tb, characters, chars, digits, letters', // size
    'times, attempts, minutes, seconds, hours, days, weeks, months, years', // time
    'users, items, keys, codes, tokens', // things
    'zeichen, tage', // de
    'caracteres, días, dias', // es
    'caractères, jours', // fr
    'caratteri, giorni', // it
    'tekens, dagen', // nl
    'znak', // pl
    'tecken', // sv
  ])}\b`,
  'iy',
);
/** Words that make the number after a plural a count. */
const COUNTED = /\s(?:remaining|left|used|unused|more|of)\b/iy;
/** Name in JSON, with its colon; or a value. Either may be cut off. */
const MEMBER = /"(?:\\.|[^"\\])*"?\s*:?|[^\s",:[\]{}]+/g;

/** Checks for a number that is no value: `tokens: 42`, `recovery codes: 10 remaining`, `password: 8 characters` */
export function isCount(text: string, name: SecretName, value: string, end: number): boolean {
  if (!/^[\d,.+-]{1,7}$/.test(value)) return false;
  if (name.isPlural && /^\d{1,4}$|^\d{1,3}[.,]\d{3}$/.test(value)) return true;
  // The number of tests that passed.
  if (/^\d{1,3}$/.test(value) && /pass$/i.test(name.written)) return true;
  return isAmount(text, name, end);
}

/** Checks whether the number before `end` is an amount of something, such as `8 characters`. */
export function isAmount(text: string, { isPlural }: SecretName, end: number): boolean {
  return matchAt(UNIT, text, end) !== null || (isPlural && matchAt(COUNTED, text, end) !== null);
}

/** Checks whether a JSON list or object holds anything but messages and small numbers. */
export function holdsValues(list: string): boolean {
  return allMatches(MEMBER, list.replace(/\\+"/g, '"')).some(
    ([member]) =>
      !member.endsWith(':') &&
      !/^(?:\d{1,3}|"\d{4}-\d\d-\d\d(?:T[^"]*)?")$/.test(member) &&
      !isMessage(member.replaceAll('"', '')),
  );
}
