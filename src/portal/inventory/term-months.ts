import type { TermMonths } from '../../portal-api/contract/index.ts';

/** The contract terms that can be chosen. */
export const TERMS = [1, 12, 24, 36, 48, 60] as const satisfies readonly TermMonths[];

/** `1 month`, `12 months`. */
export function termName(months: number): string {
  return months === 1 ? '1 month' : `${months} months`;
}
