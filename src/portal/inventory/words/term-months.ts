import type { TermMonths } from '../../../portal-api/contract/index.ts';
import type { Choice } from '../../form/select-field';

const TERMS = [1, 12, 24, 36, 48, 60] as const satisfies readonly TermMonths[];

/** The contract terms that can be chosen. */
export const TERM_CHOICES: readonly Choice<TermMonths>[] = TERMS.map((value) => ({
  value,
  label: termName(value),
}));

/** Formats a term: `1 month`, `12 months`. */
export function termName(months: number): string {
  return months === 1 ? '1 month' : `${months} months`;
}
