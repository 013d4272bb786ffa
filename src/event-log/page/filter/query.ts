import type { EventLogEntry, EventLogSeverity } from 'ngx-session-event-log';

import { type FilterKey, type FilterTerm, parseFilter } from './filter-language';
import { categoryTest, type EntryTest, folded, severitiesNamed, termTest, type TextTest } from './term-test';

/** Search and filters of the user. */
export interface LogQuery {
  /** Text of the search field: words and conditions; see `filter-language.ts`. */
  readonly text: string;
  /** Severities to show; empty for all. */
  readonly severities: readonly EventLogSeverity[];
  readonly category: string | undefined;
  /** Start of the time span to show, in milliseconds since 1970-01-01 UTC. */
  readonly from: number | undefined;
  /** End of the time span to show, exclusive, in milliseconds since 1970-01-01 UTC. */
  readonly to: number | undefined;
}

/** Query that shows everything. */
export const NO_QUERY: LogQuery = {
  text: '',
  severities: [],
  category: undefined,
  from: undefined,
  to: undefined,
};

/** Key of a condition that does not exist, or a value that is invalid for its key. */
export interface QueryHint {
  readonly key: string;
  readonly value?: string;
}

/** Query in a form that can be applied to many entries. Combines what was typed and what was chosen. */
export interface CompiledQuery {
  /** Words that an entry must contain, in lower case. */
  readonly words: readonly string[];
  /** Severities to show; empty for all. */
  readonly severities: readonly EventLogSeverity[];
  /** Test of the categories to show; `undefined` for all. */
  readonly category: TextTest | undefined;
  /** All other tests, including those of words. */
  readonly tests: readonly EntryTest[];
  readonly hints: readonly QueryHint[];
}

/** Combines what was typed and what was chosen. For severities and categories, what was typed takes precedence. */
export function compileQuery(query: LogQuery): CompiledQuery {
  const { terms, unknownKeys } = parseFilter(query.text);
  const wanted = (key: FilterKey | undefined, negated = false) =>
    terms.filter((term) => term.key === key && term.negated === negated).flatMap(({ values }) => values);
  const words = wanted(undefined).map(folded);
  const withoutWords = wanted(undefined, true).map(folded);
  const wordTests = words.length + withoutWords.length > 0 ? [wordsTest(words, withoutWords)] : [];
  const severities = wanted('severity').flatMap(severitiesNamed);
  return {
    words,
    severities: severities.length > 0 ? severities : query.severities,
    category: categoryOf(wanted('category'), query.category),
    tests: [...spanTests(query), ...wordTests, ...terms.flatMap(otherTest)],
    hints: [...unknownKeys.map((key) => ({ key })), ...terms.flatMap(unknownValues)],
  };
}

function categoryOf(typed: readonly string[], chosen: string | undefined): TextTest | undefined {
  const tests = typed.map(categoryTest);
  if (tests.length > 0) return (category) => tests.some((test) => test(category));
  return chosen === undefined ? undefined : (category) => category === chosen;
}

function spanTests({ from = -Infinity, to = Infinity }: LogQuery): readonly EntryTest[] {
  // The time that the row shows.
  return from > -Infinity || to < Infinity ? [({ lastTime }) => from <= lastTime && lastTime < to] : [];
}

function otherTest({ key, values, negated }: FilterTerm): EntryTest | [] {
  if (!key || (!negated && (key === 'severity' || key === 'category'))) return [];
  const tests = values.flatMap((value) => termTest(key, value) ?? []);
  if (tests.length === 0) return [];
  const any: EntryTest = (entry) => tests.some((test) => test(entry));
  return negated ? (entry) => !any(entry) : any;
}

function unknownValues({ key, values }: FilterTerm): readonly QueryHint[] {
  if (!key) return [];
  return values.filter((value) => !termTest(key, value)).map((value) => ({ key, value }));
}

/** Makes a test of words that an entry must contain, and of words that it must not; both in lower case. */
function wordsTest(words: readonly string[], withoutWords: readonly string[]): EntryTest {
  return (entry) => {
    const title = folded(entry.title);
    // The first letters typed occur in most titles, and searching all texts takes ten times as long.
    if (withoutWords.length === 0 && words.every((word) => title.includes(word))) return true;
    const text = searchText(entry);
    return words.every((word) => text.includes(word)) && !withoutWords.some((word) => text.includes(word));
  };
}

/** Collects the searchable texts of an entry, in lower case. */
export function searchText(entry: EventLogEntry): string {
  const { title, message, type, reason, traceId, resource, facts, steps } = entry;
  const texts = [title, type, message, reason, resource?.label, traceId];
  for (const fact of Object.entries(facts)) texts.push(...fact.map(String));
  for (const step of steps) texts.push(step.title, step.request, step.message, step.reason, step.traceId);
  // Separated, so that no word is found across two texts.
  return folded(texts.join('\n'));
}

/** Filters the log. Returns the entries that are left, and how many each other choice would leave. */
export function filterEntries(
  entries: readonly EventLogEntry[],
  { tests, severities: wanted, category: isWanted }: CompiledQuery,
) {
  const severities = { success: 0, info: 0, warning: 0, error: 0 };
  const categories = new Map<string, number>();
  const left = entries.filter((entry) => {
    const { severity, category } = entry;
    const isLeft = tests.every((test) => test(entry));
    const bySeverity = isLeft && (wanted.length === 0 || wanted.includes(severity));
    const byCategory = isLeft && (!isWanted || isWanted(category));
    // A category stays in the list even with nothing to show: lists that jump are hard to use.
    categories.set(category, (categories.get(category) ?? 0) + Number(bySeverity));
    if (byCategory) severities[severity]++;
    return bySeverity && byCategory;
  });
  return { entries: left, severities, categories };
}
