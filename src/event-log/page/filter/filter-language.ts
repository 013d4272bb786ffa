/** The keys of conditions. */
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

/** One condition of a filter: `severity:error,warning`, `-category:billing`, `port` or `"in use"`. */
export interface FilterTerm {
  /** Its key; nothing for words to be found anywhere. */
  readonly key: FilterKey | undefined;
  /** One of them must hold; words have only one. Never empty, nor is any of them. */
  readonly values: readonly string[];
  /** True where none of them must hold. */
  readonly negated: boolean;
}

/** All three always match, if only nothing. */
const HEAD = new RegExp(`(-?)(?:(${FILTER_KEYS.join('|')}):)?`, 'iy');
const WORD = /[^\s]*/y;
const VALUE = /[^\s,]*/y;
/** A quote that is not closed yet goes on to the end. */
const QUOTED = /"((?:\\.|[^"\\])*)(?:"|\\?$)/sy;
const BLANKS_OR_COMMA = /[\s,]/;

const UNKNOWN_KEY = /^([a-z][a-z-]+):(?!\/)./i;

/** Understands what was typed, whatever it is: a condition that is not finished yet is left out. */
export function parseFilter(text: string) {
  const terms: FilterTerm[] = [];
  /** Keys of words that look like conditions, but begin with none of the keys there are. */
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

/** Writes conditions so that they are understood as the same again. */
export function printFilter(terms: readonly FilterTerm[]): string {
  return terms.map(printTerm).join(' ');
}

/** Takes out of a text all conditions that ask for a value of `key`; those that rule one out stay. */
export function withoutKey(text: string, key: FilterKey): string {
  const { terms } = parseFilter(text);
  const left = terms.filter((term) => term.key !== key || term.negated);
  return left.length === terms.length ? text : printFilter(left);
}

/** Adds a condition to a text, with room for the next. */
export function withTerm(text: string, term: FilterTerm): string {
  return `${text.trimEnd()} ${printFilter([term])} `.trimStart();
}

function printTerm({ key, values, negated }: FilterTerm): string {
  const sign = negated ? '-' : '';
  if (key) return `${sign}${key}:${values.map(printValue).join(',')}`;
  const [word = ''] = values;
  // Only what would otherwise be taken for something else needs quotes.
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
