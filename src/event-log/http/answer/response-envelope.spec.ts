import { TestBed } from '@angular/core/testing';

import { httpEvent } from '../http-event';
import { setUpHttp, until } from '../spec-support/set-up-http';

const rule = { type: 'order.buy', succeeded: 'Bought', failed: 'Not bought' };
const WRONG = { message: 'VLAN is in use' };

/** Object that cannot become a text. */
const OPAQUE = { toString: null, valueOf: null };

type Told = [outcome: string, severity: string, title: string, message: string | undefined];

const DONE: Told = ['succeeded', 'success', 'Bought', undefined];
const FAILED: Told = ['failed', 'error', 'Not bought', WRONG.message];
const PARTLY: Told = ['succeeded', 'warning', 'Bought', WRONG.message];

function setUpBuying() {
  const { log, ...setup } = setUpHttp({ rules: [httpEvent('POST', '/api', rule)] });
  const row = (): Told => {
    const { outcome, severity, title, message } = log.entries()[0]!;
    return [outcome, severity, title, message];
  };
  return { ...setup, log, row };
}

/** Answers a request with 200, and returns its row. */
function told(answer: object | string): Told {
  const { http, backend, row } = setUpBuying();
  http.post('/api', {}).subscribe();
  backend.expectOne('/api').flush(answer);
  return row();
}

describe('An answer of 200', () => {
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
    'only an error, and no data': { error: WRONG, data: {} },
    'only an error, which the data names too': { error: WRONG, data: { ...WRONG } },
    'an error of OAuth': { error: 'in_use', error_description: WRONG.message },
    'a text': JSON.stringify({ success: false, ...WRONG }),
    'success: 0': { success: 0, ...WRONG },
    'success: "false"': { success: 'false', ...WRONG },
    'success: false, beside data': { success: false, ...WRONG, data: { id: 7 } },
    'success: false, with a text as data': { success: false, data: WRONG.message },
    'ok: false and an error, beside members of its own': { ok: false, error: WRONG.message, needed: 'chat' },
    'status: false': { status: false, ...WRONG },
    'status: failure': { status: 'failure', ...WRONG },
    'status: NOK': { status: 'NOK', ...WRONG },
    'result: false': { result: false, ...WRONG },
    'result: error': { result: 'error', ...WRONG },
    'a code of HTTP': { code: 422, msg: WRONG.message, data: null },
    'a code of HTTP with further digits': { code: 40001, msg: WRONG.message, data: {} },
    'a code in capitals': { code: 'VLAN_INVALID', ...WRONG },
    'a number of an error': { errorNo: 17, errorMsg: WRONG.message },
    'a text that begins with a byte order mark': `\uFEFF${JSON.stringify({ success: false, ...WRONG })}`,
    'a stream of lines that ends with an error': `{"status":"pulling"}\n{"error":${JSON.stringify(WRONG)}}\r\n`,
    'server-sent events that end with an error': `event: start\ndata: {"id":1}\n\nevent: error\ndata: {"type":"error","error":${JSON.stringify(WRONG)}}\n\n`,
    'a result of GraphQL': { data: null, errors: [{ ...WRONG, path: ['buy'] }] },
    'a result of GraphQL without data': { errors: [{ ...WRONG, extensions: { code: 'IN_USE' } }] },
    'a batch of SCIM': {
      Operations: [{ method: 'POST', status: '400', response: { detail: WRONG.message } }],
    },
    'a negative code': { code: -1, msg: WRONG.message },
    'a code in words': { returnCode: 'FAIL', returnMsg: WRONG.message },
    'a code of an error': { errcode: 40013, errmsg: WRONG.message },
    'a code of an error in words': { errorCode: 'E17', errorMessage: WRONG.message },
    'only the message of an error': { errorMessage: WRONG.message, errorType: 'Conflict' },
    'only an error, in capitals': { Error: { Message: WRONG.message } },
    'only an err': { err: WRONG.message },
    'problem details': { type: 'about:blank', title: 'Conflict', status: 409, detail: WRONG.message },
    'an envelope in an envelope': { d: { Success: false, Message: WRONG.message } },
    'an operation that has ended': { name: 'operations/7', done: true, error: { code: 6, ...WRONG } },
    'an answer of a function that was passed on': {
      statusCode: 409,
      headers: {},
      body: JSON.stringify(WRONG),
    },
    'a call of JSON-RPC whose result says so': {
      ...{ jsonrpc: '2.0', id: 1 },
      result: { success: false, ...WRONG },
    },
    'the error of a file store': `<?xml version="1.0"?>\n<Error><Code>X</Code><Message>${WRONG.message}</Message></Error>`,
    'errors by member': { errors: { vlan: [WRONG.message] } },
    'parts that were all refused, and counted': { success: 0, failure: 1, results: [{ error: WRONG }] },
    'a verdict whose other members are no texts': {
      success: false,
      ...WRONG,
      status: OPAQUE,
      code: [OPAQUE],
    },
    'changes of Salesforce': [{ success: false, errors: [WRONG] }],
    'a tree of Salesforce': { hasErrors: true, results: [{ referenceId: 'a', errors: [WRONG] }] },
    'results with a mark': { results: [{ success: false, ...WRONG }] },
    'a batch of OData in XML': `--b\r\n\r\nHTTP/1.1 400 Bad Request\r\n\r\n<error><message>${WRONG.message}</message></error>\r\n--b--`,
    'a fault of SOAP': `<s:Envelope xmlns:s="x"><s:Body><s:Fault><faultstring>${WRONG.message}</faultstring></s:Fault></s:Body></s:Envelope>`,
    'a fault of SOAP behind a long header': `<Envelope><Header>${'<id>7</id>'.repeat(300)}</Header><Body><Fault><faultstring>${WRONG.message}</faultstring></Fault></Body></Envelope>`,
    'a fault of XML-RPC': `<methodResponse><fault><value><struct><member><name>faultString</name><value><string>${WRONG.message}</string></value></member></struct></value></fault></methodResponse>`,
    'a report of exceptions': `<ows:ExceptionReport><ows:Exception><ows:ExceptionText>${WRONG.message}</ows:ExceptionText></ows:Exception></ows:ExceptionReport>`,
    'a batch of Microsoft Graph': { responses: [{ id: '1', status: 403, body: { error: WRONG } }] },
    'a batch of Salesforce': { compositeResponse: [{ body: [WRONG], httpStatusCode: 400 }] },
    'a batch of OData': `--b\r\nContent-Type: application/http\r\n\r\nHTTP/1.1 400 Bad Request\r\n\r\n{"error":${JSON.stringify(WRONG)}}\r\n--b--`,
  };
  for (const [what, answer] of Object.entries(refusals)) {
    it(`may say that nothing was done: ${what}`, () => {
      expect(told(answer as object)).toEqual(FAILED);
    });
  }

  it('may say that a part of a batch was not done', () => {
    const responses = [{ status: 204 }, { status: 403, body: { error: WRONG } }];
    expect(told({ responses })).toEqual(PARTLY);
    TestBed.resetTestingModule();
    expect(told({ created: [{ id: 1 }], failed: [{ id: 2, ...WRONG }] })).toEqual(PARTLY);
    TestBed.resetTestingModule();
    expect(told([{ success: true }, { success: false, errors: [WRONG] }])).toEqual(PARTLY);
    TestBed.resetTestingModule();
    expect(told({ data: { buy: 1, tell: null }, errors: [{ ...WRONG, path: ['tell'] }] })).toEqual(PARTLY);
    TestBed.resetTestingModule();
    const items = [{ index: { status: 201 } }, { index: { status: 400, error: { reason: WRONG.message } } }];
    expect(told({ took: 1, errors: true, items })).toEqual(PARTLY);
  });

  const { message: ErrorMessage } = WRONG;
  const partly: Record<string, object | string> = {
    'records of Kinesis': {
      FailedRecordCount: 1,
      Records: [{ ShardId: 1 }, { ErrorCode: 'X', ErrorMessage }],
    },
    'entries of EventBridge': { FailedEntryCount: 1, Entries: [{ EventId: 1 }, { ErrorMessage }] },
    'messages of Firebase': { success: 1, failure: 1, results: [{ message_id: 1 }, { error: ErrorMessage }] },
    'messages of SQS': { Successful: [{ Id: 1 }], Failed: [{ Id: 2, Message: ErrorMessage }] },
    'objects of S3': `<?xml version="1.0"?><DeleteResult xmlns="x"><Deleted><Key>a</Key></Deleted><Error><Key>b</Key><Message>${ErrorMessage}</Message></Error></DeleteResult>`,
  };
  for (const [what, answer] of Object.entries(partly)) {
    it(`may name or count the parts that were not done: ${what}`, () => {
      expect(told(answer)).toEqual(PARTLY);
    });
  }

  it('may name what the server has not got to', () => {
    expect(told({ UnprocessedItems: { ports: [{ PutRequest: {} }] } })).toEqual([
      ...PARTLY.slice(0, 3),
      undefined,
    ] as never);
  });

  for (const answer of [
    { errors: [WRONG] },
    { errors: {} },
    { errors: { count: 2 } },
    { id: 7, errors: { vlan: [WRONG.message] } },
    { UnprocessedItems: {} },
    { FailedRecordCount: 0, Records: [{ ShardId: 1 }] },
    { failed: 3, attempts: [WRONG] },
    { failure: 1, results: [{ id: 7 }] },
    '<ListResult><Item>Error</Item></ListResult>',
    { id: 7, errors: [WRONG] },
    { errors: [{ ...WRONG, path: ['vlan'] }] },
    { id: 7, status: 'error', ...WRONG },
    { status: 'queued', error: WRONG.message },
    { success: false, latency: 12 },
    { ok: true, error: WRONG.message },
    { success: true, ...WRONG },
    { error: '', ...WRONG },
    { error: false, ...WRONG },
    { error: WRONG, data: { id: 1 } },
    { status: 'success', data: null },
    { status: 0, ...WRONG },
    { status: 200, ...WRONG },
    { code: 0, ...WRONG },
    { code: '0000', ...WRONG, data: null },
    { code: 20000, ...WRONG },
    { code: 404 },
    { code: 450, description: 'Marketing' },
    { code: '415', title: 'San Francisco', error: null },
    { code: 40001, title: 'Screw' },
    { status: 'invalid', ...WRONG },
    { result: 'invalid', ...WRONG },
    { code: 'NO_ERROR', ...WRONG },
    { code: 'SAVE50', ...WRONG },
    { id: 7, code: 40001, ...WRONG },
    '<Report><Fault>none</Fault></Report>',
    'id,error\n1,{"error":"No"}',
    '{"row":1}\n{"row":2,"error":"No"}',
    '{"status":"pulling"}\n{"status":"success"}',
    'data: {"id":1}\n\ndata: [DONE]\n\n',
    { result: false },
    { result: -1 },
    { errcode: 0, errmsg: 'ok' },
    { errorCode: null, errorMessage: 'Done' },
    { errorCode: '00', errorMessage: 'Done' },
    { success: 1, error: WRONG },
    { name: 'operations/7', done: false, error: WRONG },
    { id: 7, done: true },
    { url: '/hook', status: 502, body: 'No' },
    { data: { errors: [WRONG] } },
    { d: { d: { success: false, ...WRONG } } },
    {
      success: false,
      ...Object.fromEntries(
        'a b c d e f g h i j k l'.split(' ').map((name): [string, string] => [`${name}:message`, 'No']),
      ),
    },
    { hasErrors: true, results: [] },
    { results: [{ code: 450, name: 'Marketing' }] },
    { failed: [WRONG] },
    { created: [], failed: [] },
    { results: [{ success: false }, { success: true }] },
    { results: [{ success: false, ...WRONG }, { id: 7 }] },
    { responses: [{ id: 1, text: 'No' }] },
    [{ success: false }],
  ]) {
    it(`is data that only resembles a refusal: ${JSON.stringify(answer)}`, () => {
      expect(told(answer)).toEqual(DONE);
    });
  }

  for (const [type, body] of [
    ['blob', new Blob([JSON.stringify({ success: false, ...WRONG })])],
    ['arraybuffer', new TextEncoder().encode(JSON.stringify({ success: false, ...WRONG })).buffer],
  ] as const) {
    it(`may be an envelope in place of a file: ${type}`, async () => {
      const { http, backend, row } = setUpBuying();
      http.post('/api', {}, { responseType: type as 'blob' }).subscribe();
      backend.expectOne('/api').flush(body, { headers: { 'content-type': 'application/json' } });
      await until(() => row()[0] !== 'running');

      expect(row()).toEqual(FAILED);
    });
  }

  it('is a file if it is not JSON, and may be one if it is', async () => {
    const { log, http, backend } = setUpBuying();
    http.post('/api', {}, { responseType: 'blob' }).subscribe();
    backend.expectOne('/api').flush(new Blob(['a,b'], { type: 'text/csv' }));
    expect(log.entries()[0]?.outcome).toBe('succeeded');

    http.post('/api', { as: 'json' }, { responseType: 'blob' }).subscribe();
    backend.expectOne('/api').flush(new Blob(['[{"vlan":7}]'], { type: 'application/json' }));
    await until(() => log.entries().every(({ outcome }) => outcome === 'succeeded'));

    expect(log.entries().map(({ title, count }) => [title, count])).toEqual([['Bought', 2]]);
  });
});
