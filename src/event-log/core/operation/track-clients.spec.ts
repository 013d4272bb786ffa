import { HttpErrorResponse, HttpHeaders } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { throwError } from 'rxjs';

import { setUpLog } from '../spec-support/set-up-log';

const PAYING = { type: 'payment.make', title: 'Paying', succeeded: 'Paid', failed: 'Not paid' };
const FULL = { title: 'Full', detail: 'The location is full.', status: 422 };
const JSON_FULL = JSON.stringify(FULL);
const refused = () =>
  new Response(JSON_FULL, { status: 422, headers: { 'content-type': 'application/problem+json' } });

const thrown = (members: object, message = 'No') => Object.assign(new Error(message), members);

async function track(work: () => unknown) {
  const { log, errors } = setUpLog();
  const got = await Promise.resolve(log.track(PAYING, work)).catch((error: unknown) => error);
  const { outcome, severity, message, reason } = log.entries()[0]!;
  return { got, outcome, severity, message, reason, count: log.entries().length, errors };
}

describe('The error of another client', () => {
  const refusals: Record<string, unknown> = {
    'Axios, a text': thrown({ name: 'AxiosError', response: { status: 409, data: FULL.detail } }),
    'Axios, a list': thrown({
      name: 'AxiosError',
      response: { status: 409, data: [{ message: FULL.detail }] },
    }),
    'Axios, a blob': thrown({ name: 'AxiosError', response: { status: 409, data: new Blob([JSON_FULL]) } }),
    'Axios, bytes': thrown({
      name: 'AxiosError',
      response: { status: 409, data: new TextEncoder().encode(JSON_FULL).buffer },
    }),
    'ky, of which nobody has read the answer': thrown({ name: 'HTTPError', response: refused() }),
    ofetch: thrown({
      ...{ name: 'FetchError', status: 409 },
      response: Object.assign(new Response(null, { status: 409 }), { _data: FULL }),
    }),
    'Supabase functions': thrown({ name: 'FunctionsHttpError', context: refused() }),
    'graphql-request': thrown({ response: { errors: [{ message: FULL.detail }], data: null, status: 200 } }),
    'Apollo Client': thrown({ name: 'ApolloError', graphQLErrors: [{ message: FULL.detail }] }),
    'Apollo Client 4': thrown({
      name: 'CombinedGraphQLErrors',
      errors: [{ message: FULL.detail }],
      data: null,
    }),
    'Apollo Client, of the server': thrown({
      graphQLErrors: [],
      networkError: thrown({ statusCode: 409, result: FULL, response: new Response(null, { status: 409 }) }),
    }),
    urql: thrown({ graphQLErrors: [new Error(FULL.detail)], response: new Response('{}') }),
    tRPC: thrown({ shape: { message: FULL.detail }, data: { httpStatus: 409 } }),
    'AWS SDK': thrown({ $metadata: { httpStatusCode: 400 } }, FULL.detail),
    jQuery: { status: 409, statusText: 'Conflict', responseText: JSON_FULL, responseJSON: FULL },
    'ajax() of RxJS': thrown({ name: 'AjaxError', status: 409, response: FULL }),
    superagent: thrown({ status: 409, response: { status: 409, body: FULL, text: JSON_FULL } }),
    'zone.js': { rejection: new HttpErrorResponse({ status: 409, error: FULL }) },
    'a body with its status, in an error': { error: { ...FULL, status: 409, data: { id: 5 } } },
    'a copy of that of HttpClient': Object.assign(
      {},
      new HttpErrorResponse({ status: 409, error: FULL, headers: new HttpHeaders() }),
    ),
    'Promise.any()': new AggregateError([new HttpErrorResponse({ status: 409, error: FULL })]),
  };
  for (const [client, error] of Object.entries(refusals)) {
    it(`is a failure with the message of the server, and is rethrown: ${client}`, async () => {
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- applications reject with anything
      const { got, outcome, message } = await track(() => Promise.reject(error));

      expect([outcome, message]).toEqual(['failed', FULL.detail]);
      expect(got).toBe(error);
    });
  }

  it('has a reason if a server of gRPC or Firebase refuses without a message', async () => {
    for (const [name, code, told] of [
      ['ConnectError', 7, 'You are not allowed to do this.'],
      ['RpcError', 'UNAUTHENTICATED', 'You were not signed in.'],
      ['FirebaseError', 'functions/resource-exhausted', 'There were too many requests in a short time.'],
      ['FirebaseError', 'already-exists', 'The server did not accept it.'],
    ] as const) {
      const { outcome, reason } = await track(() => Promise.reject(thrown({ name, code }, '')));
      expect([outcome, reason]).toEqual(['failed', told]);
      TestBed.resetTestingModule();
    }
  });

  const lost: Record<string, unknown> = {
    'AWS SDK, 500': thrown({ $metadata: { httpStatusCode: 500 } }, ''),
    'Supabase functions': thrown({ context: new TypeError('Failed to fetch') }),
    'Supabase auth': thrown({ status: 0 }, 'Failed to fetch'),
    'ajax() of RxJS': thrown({ name: 'AjaxError', status: 0 }, 'ajax error'),
    XMLHttpRequest: new ProgressEvent('error'),
    'XMLHttpRequest, timed out': new ProgressEvent('timeout'),
    'a socket': new CloseEvent('close', { code: 1006 }),
    'Promise.any()': new AggregateError([new TypeError('Failed to fetch')]),
    'Promise.any(), of which one way was refused': new AggregateError([
      new HttpErrorResponse({ status: 409, error: FULL }),
      new HttpErrorResponse({ status: 504 }),
    ]),
    Connect: thrown({ name: 'ConnectError', code: 14, rawMessage: 'upstream' }),
    'gRPC-Web, out of time': thrown({ name: 'RpcError', code: 4 }),
    'protobuf-ts': thrown({ name: 'RpcError', code: 'UNAVAILABLE' }),
    Firestore: thrown({ name: 'FirebaseError', code: 'deadline-exceeded' }),
    'Firebase functions': thrown({ name: 'FirebaseError', code: 'functions/internal' }),
    'Firebase authentication': thrown({ name: 'FirebaseError', code: 'auth/network-request-failed' }),
    SignalR: new Error('Invocation canceled due to the underlying connection being closed.'),
    'Socket.IO': new Error('operation has timed out'),
    'Supabase, thrown as a text': { message: 'TypeError: Failed to fetch', details: '', code: '' },
    'an error in place of data': { error: { message: 'TypeError: Failed to fetch' } },
    'gRPC-Web, in words': thrown(
      { name: 'RpcError', code: 2 },
      'Http response at 400 or 500 level, http status code: 503',
    ),
    'nice-grpc': thrown({ name: 'ClientError', code: 14 }),
    Feathers: thrown({ name: 'Timeout', code: 408 }),
    Appwrite: thrown({ name: 'AppwriteException', code: 500 }),
    'Stripe.js': { error: { type: 'api_connection_error', message: 'Could not connect' } },
    'RTK Query': { error: { status: 'FETCH_ERROR', error: 'TypeError: Failed to fetch' } },
    'RTK Query, no JSON': {
      error: { status: 'PARSING_ERROR', originalStatus: 200, error: 'SyntaxError: <' },
    },
    'Safari, when the user leaves the page': new TypeError('cancelled'),
    'Firefox, in the body': new TypeError('Error in input stream'),
    'a status in words': new Error('Request failed with status code 503'),
    'a status of 5xx, as in the examples of MDN': new Error('Response status: 500'),
    'a status in other words': new Error('HTTP error! status: 504'),
    'a status in the words of a cause': new Error('Not paid', { cause: new Error('HTTP 502: Bad Gateway') }),
    'an upload with tus': thrown({ causingError: new ProgressEvent('error') }, 'tus: failed to upload'),
    'an answer that is no JSON': new SyntaxError('Unexpected token <'),
  };
  for (const [client, error] of Object.entries(lost)) {
    it(`leaves the outcome unknown, and is not shown as a message of the server: ${client}`, async () => {
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- applications reject with anything
      const { outcome, message } = await track(() => Promise.reject(error));

      expect([outcome, message]).toEqual([
        'unknown',
        'It may still have been done. Check before you try again.',
      ]);
    });
  }

  const cancelled: Record<string, unknown> = {
    XMLHttpRequest: new ProgressEvent('abort'),
    jQuery: { status: 0, statusText: 'abort' },
    Axios: thrown({ code: 'ERR_CANCELED' }),
    'TanStack Query': thrown({ name: 'CancelledError' }),
    Connect: thrown({ name: 'ConnectError', code: 1 }),
    'Firebase storage': thrown({ name: 'FirebaseError', code: 'storage/canceled' }),
    MSAL: thrown({ name: 'BrowserAuthError', errorCode: 'user_cancelled' }),
  };
  for (const [client, error] of Object.entries(cancelled)) {
    it(`is a cancellation if the user or the application gave up: ${client}`, async () => {
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- applications reject with anything
      expect((await track(() => Promise.reject(error))).outcome).toBe('cancelled');
    });
  }

  const refusedCalls: Record<string, Error> = {
    Connect: thrown({ name: 'ConnectError', code: 3 }),
    'protobuf-ts': thrown({ name: 'RpcError', code: 'ALREADY_EXISTS' }),
    Firestore: thrown({ name: 'FirebaseError', code: 'permission-denied' }),
    'an application': thrown({ code: 'CANCELLED' }, 'The order was cancelled'),
    Appwrite: thrown({ name: 'AppwriteException', code: 409 }),
    'a status of 4xx in words': new Error('Response status: 409'),
    'numbers that are no status': new Error('Port 500 of 501 has the status active since 502 days'),
    'a status in words, with the answer as its cause': thrown(
      { cause: new HttpErrorResponse({ status: 409, error: FULL }) },
      'Request failed with status code 500',
    ),
  };
  for (const [client, error] of Object.entries(refusedCalls)) {
    it(`is a failure if the call was refused: ${client}`, async () => {
      expect((await track(() => Promise.reject(error))).outcome).toBe('failed');
    });
  }

  it('is not judged by names of errors in the answer of the server', async () => {
    const error = { name: 'AbortError', code: 'ECONNRESET', message: FULL.detail };
    const conflict = new HttpErrorResponse({ status: 409, error });

    const { outcome, message } = await track(() => throwError(() => conflict).forEach(() => undefined));

    expect([outcome, message]).toEqual(['failed', FULL.detail]);
  });
});

describe('A result that reports an error instead of throwing it', () => {
  const refusals: Record<string, unknown> = {
    Supabase: {
      data: null,
      error: { message: FULL.detail, code: '23505' },
      status: 409,
      statusText: 'Conflict',
    },
    'openapi-fetch': { error: FULL, response: new Response(JSON_FULL, { status: 409 }) },
    'Axios with any status': { status: 409, statusText: 'Conflict', data: FULL, headers: {} },
    'ts-rest': { status: 409, body: FULL, headers: new Headers() },
    'Better Auth': { data: null, error: { message: FULL.detail, status: 401, statusText: 'x' } },
    'RTK Query': { error: { status: 409, data: FULL } },
    GraphQL: { data: null, errors: [{ message: FULL.detail }] },
    'GraphQL with fields': { data: { pay: null }, errors: [{ message: FULL.detail }] },
    'urql, beside the operation': {
      operation: {},
      data: null,
      error: thrown({ graphQLErrors: [{ message: FULL.detail }] }),
      stale: false,
    },
    'Supabase, signing in': {
      data: { user: null, session: null },
      error: thrown({ status: 400 }, FULL.detail),
    },
    'an envelope': { success: false, message: FULL.detail },
    'an envelope of JSend': { status: 'error', message: FULL.detail, data: null },
    'a Result': { isErr: () => true, error: new HttpErrorResponse({ status: 409, error: FULL }) },
    'Axios with an envelope': { status: 200, data: { success: false, message: FULL.detail }, headers: {} },
    'Stripe.js': { error: { type: 'card_error', code: 'card_declined', message: FULL.detail } },
    'TanStack Query': {
      ...{ status: 'error', isError: true, isSuccess: false, data: undefined, variables: {} },
      error: new HttpErrorResponse({ status: 409, error: FULL }),
    },
    'a state of the application': {
      state: 'error',
      error: new HttpErrorResponse({ status: 409, error: FULL }),
    },
    'an Either': { _tag: 'Left', left: new HttpErrorResponse({ status: 409, error: FULL }) },
    'a call of JSON-RPC': { jsonrpc: '2.0', id: 1, error: { code: -1, message: FULL.detail } },
    'a fault of SOAP': `<Envelope><Body><Fault><faultstring>${FULL.detail}</faultstring></Fault></Body></Envelope>`,
    'lists of which one has all': {
      succeeded: [],
      failed: [new HttpErrorResponse({ status: 409, error: FULL })],
    },
    'envelopes in a list': [{ success: false, message: FULL.detail }],
    'answers of Axios in a list': [{ status: 409, data: FULL, headers: {} }],
    'a caught error': new HttpErrorResponse({ status: 409, error: FULL }),
    'settled promises': [{ status: 'rejected', reason: new HttpErrorResponse({ status: 409, error: FULL }) }],
    'answers to fetch': [refused(), refused()],
    'a pair of an error and nothing': [new HttpErrorResponse({ status: 409, error: FULL }), undefined],
  };
  for (const [client, result] of Object.entries(refusals)) {
    it(`is a failure, and is passed on: ${client}`, async () => {
      const { got, outcome, message } = await track(() => Promise.resolve(result));

      expect([outcome, message]).toEqual(['failed', FULL.detail]);
      expect(got).toBe(result);
    });
  }

  it('leaves the outcome unknown without an answer', async () => {
    const result = {
      data: null,
      error: { message: 'TypeError: Failed to fetch' },
      status: 0,
      statusText: '',
    };

    expect((await track(() => Promise.resolve(result))).outcome).toBe('unknown');
  });

  const parts: Record<string, unknown> = {
    'settled promises': [
      { status: 'fulfilled', value: 1 },
      { status: 'rejected', reason: new Error('No') },
    ],
    'answers to fetch': [new Response('{}'), refused()],
    'settled answers to fetch': [
      { status: 'fulfilled', value: new Response('{}') },
      { status: 'fulfilled', value: refused() },
    ],
    'GraphQL fields': {
      data: { pay: { id: 1 }, tell: null },
      errors: [{ message: FULL.detail, path: ['tell'] }],
    },
    'lists of what was done and of what was not': {
      succeeded: [{ id: 1 }],
      failed: [{ id: 2, error: new HttpErrorResponse({ status: 409, error: FULL }) }],
    },
    'a batch': { responses: [{ status: 201 }, { status: 409, body: FULL }] },
    'calls of JSON-RPC': [
      { jsonrpc: '2.0', result: 1 },
      { jsonrpc: '2.0', error: FULL },
    ],
    'envelopes in a list': [{ success: true }, { success: false, message: FULL.detail }],
    'answers of Axios': [
      { status: 200, statusText: 'OK', data: {} },
      { status: 409, statusText: 'x', data: FULL },
    ],
    'caught errors': [{ id: 1 }, new HttpErrorResponse({ status: 409 })],
    'a caught error after work without a result': [undefined, new HttpErrorResponse({ status: 409 })],
  };
  for (const [what, result] of Object.entries(parts)) {
    it(`is a partial success: ${what}`, async () => {
      const { outcome, severity, reason } = await track(() => Promise.resolve(result));

      expect([outcome, severity, reason]).toEqual(['succeeded', 'warning', 'Only part of this was done.']);
    });
  }

  const done: Record<string, unknown> = {
    Supabase: { data: [], error: null, status: 201, statusText: 'Created' },
    'an order with a status': { id: 1, status: 409 },
    'an order with errors': { data: { id: 1 }, errors: [{ message: 'Late' }] },
    'an import that names the lines it left out': { imported: 10, errors: [{ message: 'Line 3' }] },
    'an order with an error of its own': { id: 1, error: { last: 'Late' } },
    'an error that says nothing': { error: {} },
    'Axios with an envelope': { status: 200, data: { success: true, message: 'Paid' }, headers: {} },
    'an Either': { _tag: 'Right', right: 1 },
    'lists of which nothing failed': { created: [1], failed: [] },
    'a list of failures alone': { failed: [{ id: 1, message: 'Late' }] },
    'a list': [{ id: 1, error: 'x' }],
    'an empty list': [],
    nothing: undefined,
  };
  for (const [what, result] of Object.entries(done)) {
    it(`is not assumed: ${what}`, async () => {
      const { outcome, severity } = await track(() => Promise.resolve(result));

      expect([outcome, severity]).toEqual(['succeeded', 'success']);
    });
  }
});
