import { allMatches, type Finding } from '../finders/finding';
import type { SecretName } from './secret-names';
import { isMessage } from '../finders/secret-values';

/** Phrases in which servers quote a rejected value, next to the name of its field. */
const REJECTED =
  /(?:\b(?:(?:rejected|invalid|attempted|provided|input)_?value|value|input|data(?=["']?[:=]["'])|entry|received|given|got|actual)["']?\s{0,3}[:=]?\s{0,3})["'`[(]((?![\s:=]|Parameter\b)[^"'`\])▮]{3,200})/gi;
const REACH = 160;

/**
 * Finds rejected values.
 *
 * @param names names in the same text that have no value yet
 */
export function findRejected(text: string, names: readonly SecretName[]): readonly Finding[] {
  if (names.length === 0) return [];
  return allMatches(REJECTED, text).flatMap(({ 0: match, 1: value = '', index }) => {
    const end = index + match.length;
    const start = end - value.length;
    const name = names.find((each) =>
      each.start >= end
        ? isOneStatement(text, end, each.start)
        : each.end <= start && isOneStatement(text, each.end, start),
    );
    return name && !isMessage(value) ? [{ start, end, kinds: [name.kind] }] : [];
  });
}

/** Checks whether two positions are in the same sentence or object. */
function isOneStatement(text: string, from: number, to: number): boolean {
  return to - from < REACH && !/[.!?;]\s|[{}]/.test(text.slice(from, to));
}
