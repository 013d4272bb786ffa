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

  const refusals: Record<string, unknown> = {
    'success: false': { success: false, ...WRONG },
    'success: false, with an error': {
      success: false,
      result: null,
      error: { code: 0, ...WRONG },
      __abp: true,
    },
    'ok: false': { ok: false, error_code: 400, description: WRONG.message },
    'isSuccess: false': { isSuccess: false, errorMessage: WRONG.message, data: null },
    'a list of errors': { succeeded: false, errors: [WRONG.message], data: [] },
    'hasError: true': { hasError: true, ...WRONG },
    'an error of JSend': { status: 'error', ...WRONG },
    'a failure of JSend': { status: 'fail', data: { vlan: WRONG.message } },
    'a status of HTTP': { status_code: 403, error_message: WRONG.message },
    'only an error': { error: WRONG },
    'an error of OAuth': { error: 'in_use', error_description: WRONG.message },
    'a text': JSON.stringify({ success: false, ...WRONG }),
    'a fault of SOAP': `<s:Envelope xmlns:s="x"><s:Body><s:Fault><faultstring>${WRONG.message}</faultstring></s:Fault></s:Body></s:Envelope>`,
    'a batch of Microsoft Graph': { responses: [{ id: '1', status: 403, body: { error: WRONG } }] },
    'a batch of Salesforce': { compositeResponse: [{ body: [WRONG], httpStatusCode: 400 }] },
    'a batch of OData': `--b\r\nContent-Type: application/http\r\n\r\nHTTP/1.1 400 Bad Request\r\n\r\n{"error":${JSON.stringify(WRONG)}}\r\n--b--`,
  };
  for (const [what, answer] of Object.entries(refusals)) {
    it(`may say that nothing was done: ${what}`, () => {
      expect(told({}, answer as object)).toEqual(FAILED);
    });
  }

  it('may say that a part of a batch was not done', () => {
    const responses = [{ status: 204 }, { status: 403, body: { error: WRONG } }];
    expect(told({}, { responses })).toEqual(PARTLY);
    TestBed.resetTestingModule();
    const items = [{ index: { status: 201 } }, { index: { status: 400, error: { reason: WRONG.message } } }];
    expect(told({}, { took: 1, errors: true, items })).toEqual(PARTLY);
  });

  for (const answer of [
    { errors: [WRONG] },
    { id: 7, errors: [WRONG] },
    { id: 7, status: 'error', ...WRONG },
    { status: 'queued', error: WRONG.message },
    { success: false, latency: 12 },
    { ok: true, error: WRONG.message },
    { success: true, ...WRONG },
    { error: '', ...WRONG },
    { error: false, ...WRONG },
    { error: WRONG, data: { id: 1 } },
    { status: 'success', data: null },
    { responses: [{ id: 1, text: 'No' }] },
    [{ success: false }],
  ]) {
    it(`is data that only resembles a refusal: ${JSON.stringify(answer)}`, () => {
      expect(told({}, answer)).toEqual(DONE);
    });
  }

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
