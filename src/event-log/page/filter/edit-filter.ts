import { type FilterKey, type FilterTerm, parseFilter, printFilter } from './filter-language';

/** What was typed, without asking for any value of `key`; what must not be stays. */
export function withoutKey(text: string, key: FilterKey): string {
  const { terms } = parseFilter(text);
  const left = terms.filter((term) => term.key !== key || term.negated);
  return left.length === terms.length ? text : printFilter(left);
}

/** What was typed, and one condition more, with room for the next. */
export function withTerm(text: string, term: FilterTerm): string {
  return `${text.trimEnd()} ${printFilter([term])} `.trimStart();
}
