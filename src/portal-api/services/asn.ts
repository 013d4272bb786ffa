type Range = readonly [first: number, last: number];

const LAST = 4_294_967_294;
const PRIVATE: readonly Range[] = [
  [64_512, 65_534],
  [4_200_000_000, LAST],
];

/** Numbers that IANA reserves: for the transition to 32 bits, for documentation, and for its own use. */
const RESERVED: readonly Range[] = [
  [23_456, 23_456],
  [64_496, 64_511],
  [65_535, 131_071],
];

/** Problem with an autonomous system number, public or private, of 16 or 32 bits; null if there is none. */
export function asnProblem(asn: number): string | null {
  if (asn < 1 || asn > LAST) return `Enter an ASN from 1 to ${LAST}.`;
  if (!isIn(RESERVED, asn)) return null;
  return `ASN ${asn} is reserved. Enter a public ASN, or a private one: 64512 to 65534, or 4200000000 to ${LAST}.`;
}

/** Problem with an ASN at an internet exchange, where it must be public; null if there is none. */
export function publicAsnProblem(asn: number): string | null {
  if (!isIn(PRIVATE, asn)) return asnProblem(asn);
  return `ASN ${asn} is private. Enter a public ASN: other networks at the exchange must know it.`;
}

const isIn = (ranges: readonly Range[], asn: number): boolean =>
  ranges.some(([first, last]) => asn >= first && asn <= last);
