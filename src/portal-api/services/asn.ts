const LAST = 4_294_967_294;

/** Numbers that IANA has set aside: for the transition to 32 bit, for documentation, and for itself. */
const RESERVED: readonly [first: number, last: number][] = [
  [23_456, 23_456],
  [64_496, 64_511],
  [65_535, 131_071],
];

/** Why a number cannot be that of an autonomous system, or null when it can: public or private, of 16 or 32 bit. */
export function asnProblem(asn: number): string | null {
  if (asn < 1 || asn > LAST) return `Enter an ASN from 1 to ${LAST}.`;
  if (!RESERVED.some(([first, last]) => asn >= first && asn <= last)) return null;
  return `ASN ${asn} is reserved. Enter a public ASN, or a private one: 64512 to 65534, or 4200000000 to ${LAST}.`;
}
