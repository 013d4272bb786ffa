/** Control characters, which could fake new lines, and lone surrogates, which are not valid text. */
const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]+/gu;
/** Bidirectional overrides, which can disguise a text, and invisible characters. */
const INVISIBLE = /[\u00ad\u200b\u2060-\u2064\ufeff\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/gu;

/** Checks whether a text is printable ASCII or Latin letters such as `ü`, which {@link asAscii} would not change. */
export function isPlain(text: string): boolean {
  return !/[^\x20-\x7e\xc0-\xff]/.test(text);
}

/** Makes a text safe to show. */
export function printable(text: string): string {
  return text.replace(INVISIBLE, '').replace(UNPRINTABLE, ' ');
}

/**
 * Makes a text searchable: replaces characters that look like ASCII with ASCII, and removes invisible ones. Keeps the
 * `…` of a text that was cut.
 */
export function asAscii(text: string): string {
  return (
    text
      .replace(/[^…]+/g, (part) => part.normalize('NFKC'))
      // One character may expand to eighteen.
      .slice(0, 2 * text.length)
      .replace(/\p{Cf}+|(?<=\w)\p{M}+/gu, '')
      .replace(/[\p{Pd}\u2212]/gu, '-')
      .replace(/(?:(?![0-9])\p{Nd})+/gu, (run) => Array.from(run, digitValue).join(''))
  );
}

const digits = new Map<string, number>();

/** Finds the value of a digit. In Unicode, the ten digits of a script are in a row. */
function digitValue(digit: string): number {
  const known = digits.get(digit);
  if (known !== undefined) return known;
  const point = digit.codePointAt(0) ?? 0;
  let zero = point;
  while (point - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  digits.set(digit, point - zero);
  return point - zero;
}
