import { TestBed } from '@angular/core/testing';

import { graphqlEvent } from '../graphql';
import { httpEvent } from '../http-event';
import { setUpHttp } from '../spec-support/set-up-http';

const rule = { type: 'order.buy', succeeded: 'Bought', failed: 'Not bought' };
const WRONG = { message: 'VLAN is in use' };
const MUTATION = 'mutation Buy { buy { order { id } userErrors { message } } }';

type Told = [outcome: string, severity: string, title: string, message: string | undefined];

function told(
  request: object,
  answer: object | string,
  status = 200,
  words: Partial<typeof rule> = {},
): Told {
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
  const answers: Record<string, [request: object, answer: object | string, told: Told, status?: number]> = {
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
    'parts of which one is empty': [[], { results: [null, { status: 409, error: WRONG }] }, PARTLY, 207],
    'more failures than a row can show': [
      [],
      Array.from({ length: 7 }, (_, index) => ({ status: 409, error: { message: `Full ${index}` } })),
      ['failed', 'error', 'Not bought', 'Full 0 Full 1 Full 2 Full 3 Full 4'],
      207,
    ],
    'a text': [[], 'Bought', DONE],
    'a text that quotes the status of another answer': [[], 'Log of a batch\n--HTTP/1.1 409 Conflict', DONE],
    'parts that are done': [[], { results: [{ status: 201 }] }, DONE, 207],
    'lists of what was done and what was not': [
      [],
      { done: [{ id: 1 }], failures: [{ id: 2, message: WRONG.message }] },
      PARTLY,
      207,
    ],
    'parts with a verdict in words': [
      [],
      { results: [{ status: 'success' }, { status: 'failed', ...WRONG }] },
      PARTLY,
      207,
    ],
    'parts with a mark': [[], { results: [{ success: true }, { success: false, ...WRONG }] }, PARTLY, 207],
    'parts in data': [
      [],
      { data: { results: [{ status: 201 }, { status: 409, errors: [WRONG] }] } },
      PARTLY,
      207,
    ],
    'parts by name': [[], { one: { status: 201 }, two: { status: 409, ...WRONG } }, PARTLY, 207],
    'nothing but a text': [[], { note: 'Done' }, DONE, 207],
    'parts of WebDAV in XML': [
      [],
      '<d:multistatus><d:status>HTTP/1.1 200 OK</d:status><d:status>HTTP/1.1 423 Locked</d:status></d:multistatus>',
      ['succeeded', 'warning', 'Bought', undefined],
      207,
    ],
    'parts of WebDAV in XML that are done': [[], '<d:status>HTTP/1.1 200 OK</d:status>', DONE, 207],
    'a part of WebDAV': [[], { responses: [{ status: 'HTTP/1.1 409 Conflict', ...WRONG }] }, FAILED, 207],
    'parts of tRPC': [[], [{ result: { data: 1 } }, { error: WRONG }], PARTLY, 207],
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
    'errors of a mutation in a list of another name': [
      { query: MUTATION },
      { data: { buy: { order: null, checkoutErrors: [WRONG] } } },
      FAILED,
    ],
    'errors of a mutation that are texts': [
      { query: MUTATION },
      { data: { buy: { errors: [WRONG.message] } } },
      FAILED,
    ],
    'a mutation that returns no object': [{ query: MUTATION }, { data: { buy: true } }, DONE],
    'a list of a mutation whose name only begins like one of errors': [
      { query: MUTATION },
      { data: { buy: { errorsFixed: [WRONG] } } },
      DONE,
    ],
    'a mutation whose list of errors is null': [
      { query: MUTATION },
      { data: { buy: { order: {}, userErrors: null } } },
      DONE,
    ],
    'errors of a mutation that say nothing': [{ query: MUTATION }, { data: { buy: { errors: [{}] } } }, DONE],
    'an error of a mutation in place of its data': [
      { query: MUTATION },
      { data: { buy: { __typename: 'VlanInUseError', ...WRONG } } },
      FAILED,
    ],
    'a mutation that says that it did not succeed': [
      { query: MUTATION },
      { data: { buy: { success: false, ...WRONG } } },
      FAILED,
    ],
    'a problem that a mutation reported': [
      { query: MUTATION },
      { data: { buy: { __typename: 'Problem', ...WRONG } } },
      DONE,
    ],
    'an error of a part that was deferred': [
      { query: MUTATION },
      { data: { buy: { id: 1 } }, incremental: [{ errors: [WRONG] }] },
      PARTLY,
    ],
    'an error of a part that was completed later': [
      { query: MUTATION },
      { data: { buy: { id: 1 } }, completed: [{ id: '0', errors: [WRONG] }] },
      PARTLY,
    ],
    'an error of another mutation of a batch': [
      [{ query: MUTATION }, { query: 'mutation Other { other }' }],
      [{ data: { buy: { id: 1 } } }, { errors: [WRONG] }],
      PARTLY,
    ],
    'an error of a query of a batch': [
      [{ query: MUTATION }, { query: '{ me }' }],
      [{ data: { buy: { id: 1 } } }, { errors: [WRONG] }],
      DONE,
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

  for (const done of 'success successes successful succeeded done created updated deleted processed completed'.split(
    ' ',
  )) {
    it(`may list what was not done beside what was: ${done}`, () => {
      expect(told({}, { [done]: [{ id: 1 }], failed: [{ id: 2, ...WRONG }] })).toEqual(PARTLY);
    });
  }

  it('has parts with a status of HTTP', () => {
    expect(told([], { results: [{ status: 599, ...WRONG }] }, 207)).toEqual(FAILED);
    TestBed.resetTestingModule();
    expect(told([], { results: [{ status: 600, ...WRONG }] }, 207)).toEqual(DONE);
  });

  it('of a mutation may be a text, or sent in parts', () => {
    const error = JSON.stringify({ data: null, errors: [WRONG] });
    const part = (content: string) => `--part\r\ncontent-type: application/json\r\n\r\n${content}\r\n`;
    const data = part('{"data":{"buy":{"id":1}},"hasNext":true}');
    const late = part(`{"incremental":[{"errors":[${JSON.stringify(WRONG)}]}],"hasNext":false}`);

    expect(told({ query: MUTATION }, error as never)).toEqual(FAILED);
    TestBed.resetTestingModule();
    expect(told({ query: MUTATION }, `${data}--part--` as never)).toEqual(DONE);
    TestBed.resetTestingModule();
    expect(told({ query: MUTATION }, `${data}${late}--part--` as never)).toEqual(PARTLY);
  });

  it('is judged by the rule if that reads the errors itself', () => {
    const succeeded = (() => ({ title: 'Not yet bought', outcome: 'pending' })) as never;
    const answer = { data: { buy: { userErrors: [WRONG] } } };
    const pending = ['pending', 'warning', 'Not yet bought'];

    expect(told({ query: MUTATION }, answer, 200, { succeeded }).slice(0, 3)).toEqual(pending);
    TestBed.resetTestingModule();
    expect(told({}, { success: false }, 200, { succeeded }).slice(0, 3)).toEqual(pending);
  });
});
