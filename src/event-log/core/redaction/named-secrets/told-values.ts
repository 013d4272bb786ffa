import { USER_WORD } from './announcement-words';
import { FOREIGN_GAP, FROM, FURTHER, OF_USER, TO } from './announcements';
import { matchAt } from '../finders/finding';
import { phraseAt } from './passphrases';
import type { SecretName } from './secret-names';
import {
  isAlgorithm,
  isChosen,
  isGrouped,
  isLongMixed,
  isMessage,
  isOrdinary,
  isRandom,
  isSpokenPassword,
} from '../finders/secret-values';
import { MARK, type Span, spanAt, trimEnd, word } from '../finders/spans';
import { CODE, codeAt, groupsAt, isCodeName } from './typed-values';

// Values in sentences, which hold other words too: the less clearly a sentence announces a value, the more it must look
// like a secret.

/** Password, which may contain any character. */
const ANY = new RegExp(String.raw`[^\s${MARK}…]+`, 'y');
/** Complaints about a value, after it. */
const COMPLAINT =
  /["'`”’»\]]\s(?:was|is|has|does|did)(?:\sbeen|\snot|n['’]t)?\s(?:rejected|refused|denied|accepted|known|leaked|match|too|weak|wrong|invalid|incorrect|already|in)\b/iy;
/** User directly before a password: `user: ada, password: …`, `user ada, pass …` */
const USER = new RegExp(String.raw`(?<!\w)${USER_WORD}( ?[:=]{1,2} ?| )([^\s,:]{2,60}) ?[,;/|]? {1,3}$`, 'i');

/** Finds the value of `password is x` and `password "x"`. */
export function toldAt(text: string, name: SecretName, start: number, told: string): Span | undefined {
  const value =
    phraseAt(text, name, start) ??
    groupsAt(text, name, start) ??
    word(text, start, (found) => isToldValue(found, name));
  if (value || name.kind !== 'password' || !/["'`“„‘«[]$/.test(told)) return value;
  const quoted = word(text, start, (found) => found.length > 2 && !isMessage(found));
  const isSure = /\w/.test(told) || (quoted && matchAt(COMPLAINT, text, quoted.end));
  return isSure ? quoted : undefined;
}

function isToldValue(value: string, name: SecretName): boolean {
  if (name.strength === 'weak') return isSpokenValue(value, name);
  if (isAlgorithm(value) || value.length < 3) return false;
  if (isGrouped(value, 3)) return true;
  // Without a digit, only what is not written like a word is secret.
  if (!/\d/.test(value)) return value.length >= 8 && !isChosen(value) && !isOrdinary(value);
  return name.kind === 'password' || (!isChosen(value) && !isOrdinary(value));
}

/** Finds the value of `password x`. */
export function spoken(text: string, name: SecretName, start: number): Span | undefined {
  if (name.kind === 'security-code') return undefined;
  if (name.kind === 'password') {
    const value = spanAt(ANY, text, start);
    const found = value && trimEnd(text.slice(value.start, value.end));
    return found &&
      !/^[\w:.-]+=["']/.test(found) &&
      isSpokenPassword(found, name.strength === 'led' || isBesideUser(text, name, false))
      ? { start, end: start + found.length }
      : undefined;
  }
  const isCode = name.kind === 'one-time-code' && /code$/i.test(name.written);
  return word(text, start, (value) => (isCode && CODE.test(value)) || isSpokenValue(value, name));
}

function isSpokenValue(value: string, { kind, strength }: SecretName): boolean {
  if (strength === 'weak') return kind === 'key' ? isRandom(value, 16) : isLongMixed(value);
  return (isRandom(value) && !isAlgorithm(value)) || isGrouped(value, 3);
}

/** Checks for a user directly before a password. Without a sign, any word may follow. */
export function isBesideUser(text: string, { kind, start }: SecretName, needsSign: boolean): boolean {
  if (kind !== 'password') return false;
  const [, sign = ' ', user = ''] = USER.exec(text.slice(Math.max(0, start - 90), start)) ?? [];
  return user !== '' && !isMessage(user) && !(needsSign && sign === ' ');
}

/** Finds a password that is announced by its user or by a change. */
export function ofUser(text: string, name: SecretName): Span | undefined {
  const isCode = isCodeName(name);
  if (name.kind !== 'password' && !isCode) return undefined;
  const change = changedFrom(text, name);
  if (change) return change;
  const gap =
    matchAt(OF_USER, text, name.end) ?? (name.isForeign ? matchAt(FOREIGN_GAP, text, name.end) : null);
  const start = name.end + (gap?.[0].length ?? 0);
  return gap ? (isCode ? codeAt(text, name, start) : wordWithDigit(text, start)) : undefined;
}

/** Finds both values of a change. Without the second one, `from` tells where somebody was. */
function changedFrom(text: string, name: SecretName): Span | undefined {
  const from = matchAt(FROM, text, name.end);
  const old = from ? wordWithDigit(text, name.end + from[0].length) : undefined;
  const to = old && matchAt(TO, text, old.end);
  const next = to && wordWithDigit(text, old.end + to[0].length);
  return next ? { start: old.start, end: next.end } : undefined;
}

/** Finds a word with a digit that is no identifier, such as `VLAN100`. */
function wordWithDigit(text: string, start: number): Span | undefined {
  return word(text, start, (value) => isSpokenPassword(value, true) && !/^[A-Z]+\d+$/.test(value));
}

/** Finds the value of `service key for Edge: x`. */
export function further(text: string, name: SecretName): Span | undefined {
  if (name.strength === 'weak') return undefined;
  const gap = matchAt(FURTHER, text, name.end);
  if (!gap) return undefined;
  return word(text, name.end + gap[0].length, (value) => isRandom(value, 12));
}
