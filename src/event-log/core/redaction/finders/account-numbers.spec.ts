import * as fc from 'fast-check';

import { counterexampleTo } from '../../spec-support/counterexample-to';
import { redactText } from '../redact-text';

const digits = (count: number) => fc.stringMatching(new RegExp(`^\\d{${count}}$`));

/** Account number of a country, with its check digits. */
function withCheckDigits(country: string, number: string): string {
  const value = `${number}${country}00`.replace(/[A-Z]/g, (letter) => String(parseInt(letter, 36)));
  return country + String(98n - (BigInt(value) % 97n)).padStart(2, '0') + number;
}

const accountNumbers = fc.oneof(
  digits(18).map((number) => withCheckDigits('DE', number)),
  digits(14).map((number) => withCheckDigits('GB', `WEST${number}`)),
  digits(11).map((number) => withCheckDigits('NO', number)),
  fc
    .tuple(digits(20), digits(2))
    .map(([one, other]) => withCheckDigits('FR', `${one}M${other}`.padEnd(23, '0'))),
  digits(23).map((number) => withCheckDigits('MT', `MALT${number}`)),
);
const grouped = (number: string, sign: string) => number.replace(/.{4}(?=.)/g, `$&${sign}`);

describe('An account number', () => {
  it('is withheld, in groups or not, and the words around it stay', () => {
    const property = fc.property(
      accountNumbers,
      fc.constantFrom('', ' ', '-'),
      fc.constantFrom('Pay to ?', 'IBAN ?.', '{"iban":"?"}', 'From ? TODAY', 'AB12 and ?'),
      (number, sign, text) => {
        const clean = redactText(text.replace('?', grouped(number, sign)), 200);
        return clean.text === text.replace('?', '▮▮▮') && clean.withheld.custom === 1;
      },
    );

    expect(counterexampleTo(property, 1_000)).toBeUndefined();
  });

  it('is none with wrong check digits, of another length, or as a part of something longer', () => {
    const property = fc.property(
      accountNumbers,
      fc.constantFrom(
        (number: string) => `${number}7`,
        (number: string) => `X${number}`,
        (number: string) => number.slice(0, 2) + number.slice(3, 4) + number.slice(2, 3) + number.slice(4),
        (number: string) => `ZZ${number.slice(2)}`,
      ),
      (number, change) => {
        const other = change(number);
        return redactText(other, 200).withheld.custom === undefined || other === number;
      },
    );

    expect(counterexampleTo(property, 1_000)).toBeUndefined();
  });
});
