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
    'errors of which one is data itself': [
      { data: DATA, errors: [{ message: 'Full', path: ['order'] }, { message: 'Late' }] },
      undefined,
    ],
    'errors with a place and no message, which are data': [
      { data: DATA, errors: [{ path: ['order'] }] },
      undefined,
    ],
    'an error beside its data, which is data itself': [{ data: DATA, error: { message: 'Late' } }, undefined],
    'an answer with the highest status that is a success': [
      { status: 399, headers: {}, data: DATA },
      undefined,
    ],
    'an answer with the lowest status of a refusal': [{ status: 400, headers: {}, data: DATA }, false],
    'an answer with the highest status': [{ status: 599, headers: {}, data: DATA }, false],
    'an answer with a number that is no status': [{ status: 600, headers: {}, data: DATA }, undefined],
    'no answer': [{ status: 0, statusText: '', data: null }, false],
    'a successful answer beside its data': [{ data: DATA, response: new Response('{}') }, undefined],
    'a successful answer': [new Response('{}'), undefined],
    'a Result without an error': [{ isErr: () => false, value: DATA }, undefined],
    'a state of that name, without a reason': [{ status: 'rejected', by: 'Ada' }, undefined],
    'a reason without a state': [[{ status: 'open', reason: 'Late' }], undefined],
    'a refusal with empty data': [{ success: false, message: 'Full', data: '' }, false],
  };
  for (const [what, [result, partly]] of Object.entries(results)) {
    it(`may hold ${what}`, () => {
      expect(readResultFailures(result)?.partly).toBe(partly);
    });
  }
});
