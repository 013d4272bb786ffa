import { readResultFailures } from './result-failures';

describe('A result', () => {
  const DATA = { order: { id: 5 } };
  const results: Record<string, [result: unknown, partly: boolean | undefined]> = {
    'no errors in place of the data': [{ data: null, errors: [] }, undefined],
    'no errors beside the data': [{ data: DATA, errors: [] }, undefined],
    'an error of GraphQL with its place in the document': [
      { data: DATA, errors: [{ message: 'Full', locations: [{ line: 1, column: 2 }] }] },
      true,
    ],
    'an error of GraphQL with its place in the data': [
      { data: DATA, errors: [{ message: 'Full', path: ['order'] }] },
      true,
    ],
    'other errors, which are data themselves': [{ data: DATA, errors: [{ message: 'Full' }] }, undefined],
    'a refusal with empty data': [{ success: false, message: 'Full', data: '' }, false],
  };
  for (const [what, [result, partly]] of Object.entries(results)) {
    it(`may hold ${what}`, () => {
      expect(readResultFailures(result)?.partly).toBe(partly);
    });
  }
});
