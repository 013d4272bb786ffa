import { graphqlEvent } from '../graphql';
import { httpEvent } from '../http-event';
import { setUpHttp } from '../spec-support/set-up-http';

const rule = { type: 'order.buy', succeeded: 'Bought', failed: 'Not bought' };
const WRONG = { message: 'VLAN is in use' };
const MUTATION = 'mutation Buy { buy { order { id } userErrors { message } } }';

type Told = [outcome: string, severity: string, title: string, message: string | undefined];

function told(request: object, answer: object, status = 200, words: Partial<typeof rule> = {}): Told {
  const { log, http, backend } = setUpHttp({
    rules: [graphqlEvent('Buy', { ...rule, ...words }), httpEvent('POST', '/api', { ...rule, ...words })],
  });
  http.post('/api', request).subscribe();
  backend.expectOne('/api').flush(answer, { status, statusText: 'x' });
  const { outcome, severity, title, message } = log.entries()[0]!;
  return [outcome, severity, title, message];
}

const DONE: Told = ['succeeded', 'success', 'Bought', undefined];
const FAILED: Told = ['failed', 'error', 'Not bought', WRONG.message];
const PARTLY: Told = ['succeeded', 'warning', 'Bought', WRONG.message];

describe('A successful answer', () => {
  const rpc = { jsonrpc: '2.0', id: 1 };
  const answers: Record<string, [request: object, answer: object, told: Told, status?: number]> = {
    'a call of JSON-RPC that failed': [rpc, { ...rpc, error: { code: -32000, ...WRONG } }, FAILED],
    'calls of JSON-RPC of which one failed': [
      [rpc],
      [
        { ...rpc, result: 1 },
        { ...rpc, error: WRONG },
      ],
      PARTLY,
    ],
    'a call of JSON-RPC': [rpc, { ...rpc, result: {} }, DONE],
    'parts that all failed': [[], [{ status: 409, error: WRONG }], FAILED, 207],
    'parts of which one failed': [
      [],
      { results: [{ status: 201 }, { status: 409, error: WRONG }] },
      PARTLY,
      207,
    ],
    'parts that are done': [[], { results: [{ status: 201 }] }, DONE, 207],
    'things that have such a status': [[], [{ status: 409, ...WRONG }], DONE],
    'errors of a mutation among its data': [
      { query: MUTATION },
      { data: { buy: { order: null, userErrors: [WRONG] } } },
      FAILED,
    ],
    'errors of one of two mutations': [
      { query: MUTATION },
      { data: { buy: { errors: [WRONG] }, other: { id: 1 } } },
      PARTLY,
    ],
    'a mutation without errors': [
      { query: MUTATION },
      { data: { buy: { order: {}, userErrors: [] } } },
      DONE,
    ],
  };
  for (const [what, [request, answer, expected, status]] of Object.entries(answers)) {
    it(`is judged by its content: ${what}`, () => {
      expect(told(request, answer, status)).toEqual(expected);
    });
  }

  it('is judged by the rule if that reads the errors itself', () => {
    const succeeded = (() => ({ title: 'Not yet bought', outcome: 'pending' })) as never;
    const answer = { data: { buy: { userErrors: [WRONG] } } };

    expect(told({ query: MUTATION }, answer, 200, { succeeded }).slice(0, 3)).toEqual([
      'pending',
      'warning',
      'Not yet bought',
    ]);
  });
});
