/** Keys of conditions. */
export const FILTER_KEYS = [
  'severity',
  'category',
  'type',
  'resource',
  'trace',
  'has',
  'after',
  'before',
] as const;

/** One of {@link FILTER_KEYS}; the same in every language. */
export type FilterKey = (typeof FILTER_KEYS)[number];

/** Condition of a filter: `severity:error,warning`, `-category:billing`, `port` or `"in use"`. */
export interface FilterTerm {
  /** Key; `undefined` for words to search for everywhere. */
  readonly key: FilterKey | undefined;
  /** Values, of which one must match. Words have exactly one. Neither the list nor a value is empty. */
  readonly values: readonly string[];
  /** True if none of the values may match. */
  readonly negated: boolean;
}

/** Sign and key. Like the next two expressions, it always matches, if necessary an empty text. */
const HEAD = new RegExp(`(-?)(?:(${FILTER_KEYS.join('|')}):)?`, 'iy');
const WORD = /[^\s]*/y;
const VALUE = /[^\s,]*/y;
/** Quoted text. Without a closing quote, it extends to the end. */
const QUOTED = /"((?:\\.|[^"\\])*)(?:"|\\?$)/sy;
const BLANKS_OR_COMMA = /[\s,]/;

const UNKNOWN_KEY = /^([a-z][a-z-]+):(?!\/)./i;

/** Parses what the user typed. Accepts any text, and leaves out unfinished conditions. */
export function parseFilter(text: string) {
  const terms: FilterTerm[] = [];
  /** Keys of words that look like conditions but have an unknown key. */
  const unknownKeys: string[] = [];
  let at = 0;

  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) at = pattern.lastIndex;
    return match;
  };
  const takeValue = (plain: RegExp): string => {
    const quoted = take(QUOTED);
    return quoted ? (quoted[1] ?? '').replace(/\\(.)/gs, '$1') : (take(plain)?.[0] ?? '');
  };

  while (at < text.length) {
    if (/\s/.test(text.charAt(at))) {
      at++;
      continue;
    }
    const head = take(HEAD);
    const negated = head?.[1] === '-';
    const key = head?.[2]?.toLowerCase() as FilterKey | undefined;
    const values: string[] = [];
    if (key) {
      do values.push(takeValue(VALUE));
      while (text.charAt(at) === ',' && at++ < text.length);
    } else {
      const start = at;
      values.push(takeValue(WORD));
      const unknown = UNKNOWN_KEY.exec(text.slice(start, at))?.[1];
      if (unknown) unknownKeys.push(unknown);
    }
    const given = values.filter((value) => value.trim() !== '');
    if (given.length > 0) terms.push({ key, values: given, negated });
  }
  return { terms, unknownKeys };
}

/** Writes conditions so that parsing returns the same ones. */
export function printFilter(terms: readonly FilterTerm[]): string {
  return terms.map(printTerm).join(' ');
}

/** Removes the conditions with `key` from a text, except negated ones. */
export function withoutKey(text: string, key: FilterKey): string {
  const { terms } = parseFilter(text);
  const left = terms.filter((term) => term.key !== key || term.negated);
  return left.length === terms.length ? text : printFilter(left);
}

/** Appends a condition to a text, with a blank for the next one. */
export function withTerm(text: string, term: FilterTerm): string {
  return `${text.trimEnd()} ${printFilter([term])} `.trimStart();
}

function printTerm({ key, values, negated }: FilterTerm): string {
  const sign = negated ? '-' : '';
  if (key) return `${sign}${key}:${values.map(printValue).join(',')}`;
  const [word = ''] = values;
  // Quotes are needed only if the word would be parsed differently.
  const plain = `${sign}${word}`;
  const [term, ...more] = parseFilter(plain).terms;
  const isSame = !term?.key && term?.values[0] === word && term.negated === negated && more.length === 0;
  return isSame ? plain : `${sign}${quote(word)}`;
}

function printValue(value: string): string {
  return BLANKS_OR_COMMA.test(value) || value.startsWith('"') ? quote(value) : value;
}

function quote(value: string): string {
  return `"${value.replace(/["\\]/g, '\\$&')}"`;
}
