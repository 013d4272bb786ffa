import * as fc from 'fast-check';

/** Prefixes and lengths of the card numbers of large issuers. */
const ISSUERS: readonly (readonly [prefix: string, length: number])[] = [
  ['4', 13],
  ['4', 16],
  ['4', 19],
  ['51', 16],
  ['55', 16],
  ['2221', 16],
  ['2720', 16],
  ['2200', 16],
  ['34', 15],
  ['37', 15],
  ['305', 14],
  ['36', 14],
  ['3528', 16],
  ['6011', 16],
  ['62', 17],
  ['65', 16],
  ['5018', 12],
  ['6304', 18],
];

/** For specs: valid numbers of payment cards. */
export const cardNumbers: fc.Arbitrary<string> = fc.constantFrom(...ISSUERS).chain(([prefix, length]) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), {
      minLength: length - prefix.length - 1,
      maxLength: length - prefix.length - 1,
    })
    .map((digits) => withCheckDigit(prefix + digits.join(''))),
);

/** For specs: such numbers, grouped in any way. */
export const groupedCardNumbers: fc.Arbitrary<string> = fc
  .tuple(
    cardNumbers,
    fc.constantFrom('', ' ', '-', '.', ' - ', '\u00a0', '\u2009', '\u2011', '\u2013'),
    fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 19, maxLength: 19 }),
  )
  .map(([number, separator, sizes]) => {
    const groups: string[] = [];
    for (let rest = number; rest !== '';) {
      const size = sizes[groups.length] ?? 4;
      groups.push(rest.slice(0, size));
      rest = rest.slice(size);
    }
    return groups.join(separator);
  });

/** Appends the check digit of ISO/IEC 7812-1, annex B, computed in another way than the code under test does. */
function withCheckDigit(payload: string): string {
  const digits = Array.from(payload, Number).reverse();
  const sum = digits.reduce(
    (total, digit, place) => total + (place % 2 === 0 ? Math.floor(digit / 5) + ((digit * 2) % 10) : digit),
    0,
  );
  return `${payload}${(10 - (sum % 10)) % 10}`;
}
