import { allMatches, type Finding, matchAt } from './finding';

/** Lengths of account numbers by country (ISO 13616, IBAN registry). */
const LENGTHS = new Map(
  'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30'
    .split(' ')
    .map((entry): [country: string, length: number] => [entry.slice(0, 2), Number(entry.slice(2))]),
);
const BEGINNING = /(?<![A-Za-z\d])[A-Z]{2}\d{2}(?=[ -]?[A-Z\d]{4})/gi;
const NUMBER = /(?:[ -]?[A-Z\d]){15,34}/iy;

/** Finds international bank account numbers (ISO 13616), grouped or not. Their check digits rule out other numbers. */
export function findAccountNumbers(text: string): readonly Finding[] {
  return allMatches(BEGINNING, text).flatMap(({ 0: beginning, index }): readonly Finding[] => {
    const length = LENGTHS.get(beginning.slice(0, 2).toUpperCase());
    const run = length && matchAt(NUMBER, text, index)?.[0];
    if (!run) return [];
    const places = Array.from(run.matchAll(/[^ -]/g), ({ index: place }) => place);
    const end = index + (places[length - 1] ?? run.length) + 1;
    const number = text.slice(index, end);
    return !/[A-Za-z\d]/.test(text.charAt(end)) && isAccountNumber(number.replace(/[ -]/g, ''), length)
      ? [{ start: index, end, kinds: ['custom'] }]
      : [];
  });
}

/** Checks the length and the checksum (ISO/IEC 7064, MOD 97-10) of a number. */
function isAccountNumber(number: string, length: number): boolean {
  const moved = number.slice(4) + number.slice(0, 4);
  const digits = moved.replace(/[A-Z]/gi, (letter) => String(parseInt(letter, 36)));
  const rest = Array.from(digits).reduce((sum, digit) => (sum * 10 + Number(digit)) % 97, 0);
  return number.length === length && rest === 1;
}
