import fc from 'fast-check';

import { parseJson } from './parse-json';

const SEED = 20_300_101;

function parse(text: string): unknown {
  const steps = parseJson(text);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** What a parser makes of a text, be it an error. */
function outcome(read: (text: string) => unknown, text: string): unknown {
  try {
    return { value: read(text) };
  } catch (error) {
    return (error as Error).name;
  }
}

describe('parseJson', () => {
  it('reads what JSON.parse() reads, however it is laid out', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom('', ' ', '\n', '\t'), (value, indent) => {
        const text = JSON.stringify(value, undefined, indent);
        expect(parse(text)).toEqual(JSON.parse(text));
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  it('refuses what JSON.parse() refuses', () => {
    const signs = fc.constantFrom(
      ...Array.from('{}[],:"\\ \n1-.e'),
      'true',
      'null',
      '"a"',
      '\\"',
      '[1]',
      '{"a":1}',
    );
    const damaged = fc
      .tuple(fc.json(), fc.nat(), fc.nat(3), fc.string({ maxLength: 3 }))
      .map(([text, at, length, put]) => {
        const place = at % (text.length + 1);
        return text.slice(0, place) + put + text.slice(place + length);
      });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(signs).map((list) => list.join('')),
          damaged,
        ),
        (text) => {
          expect(outcome(parse, text)).withContext(text).toEqual(outcome(JSON.parse, text));
        },
      ),
      { seed: SEED, numRuns: 5_000 },
    );
  });

  it('takes the last of two members of the same name, and none for a prototype', () => {
    const text = '{"a":1,"a":2,"__proto__":{"b":3}}';
    const value = parse(text) as object;
    expect(Object.entries(value)).toEqual(Object.entries(JSON.parse(text) as object));
    expect('b' in value).toBeFalse();
  });

  it('tells how far it has come after each item of a list', () => {
    expect(Array.from(parseJson('{"list": [1, [2, 3], "4]"]}'))).toEqual([11, 19, 25]);
  });
});
