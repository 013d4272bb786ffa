import { WITHHELD_MARK } from './redactor';

/** What may be encoded as a whole: up to what sets values apart in sentences, JSON and queries. */
const RUN = /(?:&(?=#|\w+;)|=(?![\w%])|[^\s"<>,?&=▮])+/g;

/** Escapes of URLs, HTML and JSON. */
const ESCAPE = /((?:%[\da-f]{2})+)|&(?:#(?:(\d+)|x([\da-f]+));?|\w+;)|\\u([\da-f]{4})/gi;

/** Base64, base64url or hex, long enough for a card number or a password with its name. */
const CODED = /[\w+/-]{16,}/g;

/** What there must be of it in a text that is worth a look. */
const ENCODED = /[%&\\+]|(?<![\w+/-])[\w+/-]{16}/;

/** What no text has in it, but for the end of one that was cut off. */
const BINARY = /[^\P{Cc}\s]|\ufffd(?!$)/u;

/**
 * Removes what is a secret once it is decoded. What is none stays encoded as it was.
 *
 * @param isSecret whether there are secrets in a decoded text
 */
export function redactEncoded(text: string, isSecret: (decoded: string) => boolean): string {
  if (!ENCODED.test(text)) return text;
  return text.replace(RUN, (run) =>
    readings(run).some((reading) => reading !== run && isSecret(reading)) ? WITHHELD_MARK : run,
  );
}

function readings(run: string): string[] {
  const decoded = (run.match(CODED) ?? [])
    // A slash is part of Base64, or stands between it and the rest of a path; hex may say that it is some.
    .flatMap((code) => [code, ...code.split(/(?:^|\/)0x|\//)])
    .flatMap((code) => [fromBase64(code), fromHex(code)]);
  return [unescaped(run), ...decoded.filter((text) => !BINARY.test(text))];
}

function unescaped(run: string): string {
  return run
    .replace(/\+/g, ' ')
    .replace(ESCAPE, (_match, percents?: string, decimal?: string, hex?: string, code?: string) =>
      percents
        ? fromHex(percents.replace(/%/g, ''))
        : String.fromCodePoint(
            Math.min(decimal ? Number(decimal) : parseInt(hex ?? code ?? '20', 16), 0x10ffff),
          ),
    );
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
