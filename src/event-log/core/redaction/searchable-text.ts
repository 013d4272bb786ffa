/** Control characters would let a text forge lines; halves of characters would make it no text at all. */
const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]+/gu;
/** Bidirectional overrides would let a text show other than it is; the others are not seen at all. */
const INVISIBLE = /[\u00ad\u200b\u2060-\u2064\ufeff\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/gu;

/** The text as it may be shown. */
export function printable(text: string): string {
  return text.replace(INVISIBLE, '').replace(UNPRINTABLE, ' ');
}

/**
 * The same text as it can be searched: what looks alike as ASCII, and nothing invisible in between. But for the sign that
 * a text was cut.
 */
export function asAscii(text: string): string {
  return (
    text
      .replace(/[^…]+/g, (part) => part.normalize('NFKC'))
      // One character may stand for eighteen.
      .slice(0, 2 * text.length)
      .replace(/\p{Cf}+|(?<=\w)\p{M}+/gu, '')
      .replace(/[\p{Pd}\u2212]/gu, '-')
      .replace(/(?![0-9])\p{Nd}/gu, (digit) => String(digitValue(digit)))
  );
}

/** Known digits of other scripts. */
const digits = new Map<string, number>();

/** Unicode lays the ten digits of a script out in a row. */
function digitValue(digit: string): number {
  const known = digits.get(digit);
  if (known !== undefined) return known;
  const point = digit.codePointAt(0) ?? 0;
  let zero = point;
  while (point - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  digits.set(digit, point - zero);
  return point - zero;
}
