import fc from 'fast-check';

import {
  FILTER_KEYS,
  type FilterTerm,
  parseFilter,
  printFilter,
  withoutKey,
  withTerm,
} from './filter-language';

/** Texts made of meaningful parts, since random ones would never form a filter. */
const typed = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'severity:',
        'type:',
        '-',
        '"',
        '\\',
        ',',
        ':',
        ' ',
        '\n',
        'port',
        '*',
        'é',
        'after:10:30',
      ),
      fc.string({ maxLength: 3, unit: 'binary' }),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));

const value = fc
  .oneof(
    fc.string({ minLength: 1 }),
    fc.constantFrom('-x', '"', 'a"b', 'a,b', 'two words', 'severity:error', '\\'),
  )
  .filter((text) => text.trim() !== '');

const negated = fc.boolean();
const term: fc.Arbitrary<FilterTerm> = fc.oneof(
  fc.record({ key: fc.constant(undefined), values: fc.tuple(value), negated }),
  fc.record({
    key: fc.constantFrom(...FILTER_KEYS),
    values: fc.array(value, { minLength: 1, maxLength: 3 }),
    negated,
  }),
);

const words = (text: string) => parseFilter(text).terms.map(({ values }) => values[0]);

describe('parseFilter', () => {
  it('accepts any text', () => {
    fc.assert(
      fc.property(typed, (text) => {
        for (const { values } of parseFilter(text).terms) {
          expect(values.length).toBeGreaterThan(0);
          for (const one of values) expect(one.trim()).not.toBe('');
        }
      }),
    );
  });

  it('finds words, and quoted words that belong together', () => {
    expect(words('  port\tBerlin ')).toEqual(['port', 'Berlin']);
    expect(words('"in use" port')).toEqual(['in use', 'port']);
    expect(words('"say \\"hi\\""')).toEqual(['say "hi"']);
    expect(words('"not closed yet')).toEqual(['not closed yet']);
    expect(words('5" rack')).toEqual(['5"', 'rack']);
    expect(words('a,b 10:30')).toEqual(['a,b', '10:30']);
    expect(words('')).toEqual([]);
  });

  it('finds conditions, with alternatives and negation', () => {
    expect(parseFilter('severity:error,warning').terms).toEqual([
      { key: 'severity', values: ['error', 'warning'], negated: false },
    ]);
    expect(parseFilter('-Category:billing').terms).toEqual([
      { key: 'category', values: ['billing'], negated: true },
    ]);
    expect(parseFilter('resource:"Port 7",edge after:10:30').terms).toEqual([
      { key: 'resource', values: ['Port 7', 'edge'], negated: false },
      { key: 'after', values: ['10:30'], negated: false },
    ]);
    expect(parseFilter('-port -"in use"').terms).toEqual([
      { key: undefined, values: ['port'], negated: true },
      { key: undefined, values: ['in use'], negated: true },
    ]);
  });

  it('leaves out unfinished conditions', () => {
    expect(parseFilter('severity: - -type: "" has:,').terms).toEqual([]);
    expect(parseFilter('severity:error,').terms[0]?.values).toEqual(['error']);
  });

  it('treats unknown conditions as words, and lists their keys', () => {
    expect(parseFilter('colour:red')).toEqual({
      terms: [{ key: undefined, values: ['colour:red'], negated: false }],
      unknownKeys: ['colour'],
    });
    expect(parseFilter('10:30 https://a.example "note: this" colour:').unknownKeys).toEqual([]);
  });
});

describe('printFilter', () => {
  it('writes conditions that are parsed as the same', () => {
    fc.assert(
      fc.property(fc.array(term), (terms) => {
        expect(parseFilter(printFilter(terms)).terms).toEqual(terms);
      }),
    );
  });

  it('writes what was typed unchanged', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const { terms } = parseFilter(text);
        expect(parseFilter(printFilter(terms)).terms).toEqual(terms);
      }),
    );
  });

  it('uses as few quotes as possible', () => {
    const text = '-port "in use" colour:red severity:error,warning resource:"Port 7"';
    expect(printFilter(parseFilter(text).terms)).toBe(text);
  });
});

describe('withoutKey', () => {
  it('removes conditions with the key, except negated ones', () => {
    expect(withoutKey('port severity:error -severity:info "in use"', 'severity')).toBe(
      'port -severity:info "in use"',
    );
  });

  it('does not change the text if there is nothing to remove', () => {
    expect(withoutKey('  "port"  severity: ', 'severity')).toBe('  "port"  severity: ');
  });
});

describe('withTerm', () => {
  it('appends a condition to what was typed', () => {
    const term = { key: 'resource', values: ['Port 7'], negated: false } as const;
    expect(withTerm('', term)).toBe('resource:"Port 7" ');
    expect(withTerm('vlan  ', term)).toBe('vlan resource:"Port 7" ');
  });
});
