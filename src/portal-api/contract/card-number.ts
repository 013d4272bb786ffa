/** Digits of a card number that may be written in groups; undefined if it contains anything else. */
export function cardDigits(number: string): string | undefined {
  const digits = number.replace(/[ -]/g, '');
  return /^\d{12,19}$/.test(digits) ? digits : undefined;
}

/** Checksum of ISO/IEC 7812-1, annex B, which detects any single mistyped digit. */
export function passesLuhn(digits: string): boolean {
  const sum = Array.from(digits)
    .reverse()
    .reduce((total, digit, place) => {
      const value = place % 2 === 1 ? Number(digit) * 2 : Number(digit);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return sum % 10 === 0;
}
