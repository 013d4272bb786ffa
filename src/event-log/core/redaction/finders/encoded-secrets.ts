import type { EventLogSecretKind } from '../event-log-withheld';
import { allMatches, type Finding, matchAt } from './finding';

/** Text that may be encoded as a whole: up to a separator of sentences, JSON or queries. */
const RUN = /(?:&quot;[^"<>&▮]{0,200}&quot;|&(?=#|\w+;)|=(?![\w%])|[^\s"<>,?&=▮])+/gi;

/** Value of a parameter with an encoded name. */
const VALUE = /=[^\s"<>&▮]+/y;

const ESCAPE = /((?:%[\da-f]{2})+)|&(?:#(?:(\d{1,7})|x([\da-f]{1,6}));?|(\w{1,10});)|\\u([\da-f]{4})/gi;
const ESCAPED = /%[\da-f]{2}|&(?:#|\w{1,10};)|\\u[\da-f]{4}|[^+]\+[^+]/i;

/** Signs that HTML has names for; other names stand for a blank. */
const SIGNS: Readonly<Partial<Record<string, string>>> = { quot: '"', apos: "'", amp: '&', lt: '<', gt: '>' };

/** Base64, base64url or hex that is long enough for a card number or a password with its name. */
const CODED = /[\w+/-]{16,}/g;
/** Separators of a path, which are also part of Base64, and the prefix of hex. */
const PARTS = /(?:^|\/)0x|\//;

/**
 * Possible Base64 of ASCII: the top bit of each byte is zero, which shows in certain characters of the code. Texts in
 * other scripts also have such a run where they name a secret.
 */
const BASE64 = /^(?:[\w+/-]{4})*?(?:[I-Za-f][A-HQ-Xg-nw-z0-3][\w+/-]{2}){2}/;
const HEX = /^(?:[\da-f]{2}){0,8}(?:[2-7][\da-f]){4}/i;

/** Characters that occur in no text, except at the end of one that was cut off. */
const BINARY = /[^\P{Cc}\s]|\ufffd(?!$)/u;

/**
 * Finds encoded text that holds a secret.
 *
 * @param kindsIn returns the kinds of the secrets in a decoded text
 */
export function findEncoded(
  text: string,
  kindsIn: (decoded: string) => readonly EventLogSecretKind[],
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { 0: run, index } of allMatches(RUN, text)) {
    if (run.length < 6) continue;
    const value = run.includes('%') && matchAt(VALUE, text, index + run.length);
    if (value) {
      const kinds = kindsIn(unescaped(run + value[0]));
      const start = index + run.length + 1;
      if (kinds.length > 0) findings.push({ start, end: start + value[0].length - 1, kinds });
    }
    for (const reading of readings(run)) {
      const kinds = kindsIn(reading);
      if (kinds.length === 0) continue;
      findings.push({ start: index, end: index + run.length, kinds });
      break;
    }
  }
  return findings;
}

/** Checks whether a run of characters is the Base64 of a text. */
export function isEncoded(run: string): boolean {
  return run.split(/[^\w-]+/).some((code) => {
    const text = code.length >= 16 ? fromBase64(code) : '';
    return text !== '' && !BINARY.test(text);
  });
}

function readings(run: string): readonly string[] {
  const readings = ESCAPED.test(run) ? [unescaped(run)] : [];
  if (run.length < 16) return readings;
  for (const [code] of allMatches(CODED, run)) {
    const parts = PARTS.test(code) ? [code, ...code.split(PARTS)] : [code];
    for (const part of parts) {
      if (part.length < 16) continue;
      const texts = [BASE64.test(part) && fromBase64(part), HEX.test(part) && fromHex(part)];
      for (const text of texts) if (text && !BINARY.test(text)) readings.push(text);
    }
  }
  return readings;
}

function unescaped(run: string): string {
  const read = (
    _match: string,
    percents?: string,
    decimal?: string,
    hex?: string,
    sign?: string,
    code?: string,
  ) => {
    if (percents) return fromHex(percents.replace(/%/g, ''));
    if (sign) return SIGNS[sign.toLowerCase()] ?? ' ';
    const point = decimal ? Number(decimal) : parseInt(hex ?? code ?? '', 16);
    return String.fromCodePoint(Math.min(point, 0x10ffff));
  };
  return run.replace(/(?<=[^+])\+(?=[^+])/g, ' ').replace(ESCAPE, read);
}

function fromBase64(code: string): string {
  const whole = code.length % 4 === 1 ? code.slice(0, -1) : code;
  return utf8(atob(whole.replace(/-/g, '+').replace(/_/g, '/')), (byte) => byte.charCodeAt(0));
}

function fromHex(code: string): string {
  return /[^\da-f]/i.test(code) ? '' : utf8(code.match(/../g) ?? [], (byte) => parseInt(byte, 16));
}

const UTF8 = new TextDecoder();

function utf8(bytes: ArrayLike<string>, toNumber: (byte: string) => number): string {
  return UTF8.decode(Uint8Array.from(bytes, toNumber));
}
