import { HttpErrorResponse, HttpHeaders } from '@angular/common/http';

import { describeProblem, readProblem } from '../../core/answer/problem-details';
import { FURTHER_SERVER_BODIES } from '../spec-support/further-server-bodies';
import { NESTED_SERVER_BODIES } from '../spec-support/nested-server-bodies';
import { SERVER_BODIES } from '../spec-support/server-bodies';
import { careless, setUpHttp, until } from '../spec-support/set-up-http';

const read = (body: unknown, status = 400, contentType = 'application/json') =>
  readProblem(
    new HttpErrorResponse({ status, error: body, headers: new HttpHeaders({ 'content-type': contentType }) }),
  );

describe('The problem in an answer', () => {
  for (const [server, body, message, pointers] of [
    ...SERVER_BODIES,
    ...NESTED_SERVER_BODIES,
    ...FURTHER_SERVER_BODIES,
  ]) {
    it(`is read from ${server}`, () => {
      const isXml = typeof body === 'string' && body.startsWith('<');
      const problem = read(body, 400, isXml ? 'application/xml' : undefined);
      expect(describeProblem(problem)).toBe(message);
      if (pointers) {
        expect(problem.errors.flatMap(({ pointer }) => pointer ?? [])).toEqual(pointers);
      }
    });
  }

  it('is read from a plain text', () => {
    expect(read('The location is full.', 409, 'text/plain; charset=utf-8').detail).toBe(
      'The location is full.',
    );
  });

  it('is not a page, a long text, or a text of a gateway', () => {
    expect(read('<html><h1>413</h1></html>', 413, 'text/html').detail).toBeUndefined();
    expect(read('x'.repeat(5_000), 409, 'text/plain').detail).toBeUndefined();
    expect(read('upstream connect error', 503, 'text/plain').detail).toBeUndefined();
  });

  it('is read from XML', () => {
    const xml = '<?xml version="1.0"?><Error><Code>X</Code><Message>It is in use.</Message></Error>';
    expect(read(xml, 409, 'application/xml').detail).toBe('It is in use.');
  });

  it('is read from the first values of a body that is larger than any error', () => {
    let looks = 0;
    const counted = (record: object) =>
      new Proxy(record, { ownKeys: (target) => (looks++, Reflect.ownKeys(target)) });
    const nested = (depth: number): unknown =>
      depth === 0
        ? counted({})
        : counted(
            Object.fromEntries(['errors', 'data', 'issues', 'x'].map((name) => [name, nested(depth - 1)])),
          );
    const errors = { name: ['It is taken.'], other: nested(7) };

    const problem = read({ message: 'Not saved.', errors });

    expect(problem.detail).toBe('Not saved.');
    expect(problem.errors).toContain({ pointer: '#/name', detail: 'It is taken.' });
    expect(problem.members['errors']).toBe(errors);
    // Its 20,000 objects are not all looked at.
    expect(looks).toBeLessThan(2_500);
  });

  it('contains no stack trace and no SQL', () => {
    const internals: [detail: string, shown: string | undefined][] = [
      [
        'System.NullReferenceException: x\r\n   at Portal.Orders.Deploy(Order o) in C:\\src\\Orders.cs:line 42',
        'System.NullReferenceException: x',
      ],
      ['Boom at com.acme.Orders.deploy(Orders.java:42) at com.acme.Main.main(Main.java:1)', 'Boom'],
      ['Traceback (most recent call last): File "a.py"', undefined],
      [
        'could not execute statement; SQL [insert into orders (id) values (?)]; nested exception',
        'could not execute statement',
      ],
      ['SQLSTATE[23000]: Integrity constraint violation: Duplicate entry', undefined],
      ['It failed (Connection: mysql, SQL: insert into `orders`)', 'It failed (Connection: mysql'],
      ['ERROR: SELECT card FROM payments WHERE id = 1', 'ERROR'],
      ['It failed: INSERT  INTO orders VALUES (1)', 'It failed'],
      ['It failed: UPDATE  orders  SET id = 1', 'It failed'],
      ['It failed: DELETE  FROM orders', 'It failed'],
      ['Boom  at  com.acme.Orders.deploy(Orders.java:42)', 'Boom'],
      ['One line.\nAnother', 'One line.'],
    ];
    for (const [detail, shown] of internals) {
      expect(read({ title: undefined, detail, status: 500 }, 500).detail)
        .withContext(detail)
        .toBe(shown);
    }
  });

  it('keeps the lines of a refusal, and words that only look like SQL', () => {
    for (const detail of [
      'One line.\nAnother',
      'Select a port from the list.',
      'Meet us at Sydney (or Perth).',
    ]) {
      expect(read({ detail }, 409).detail).toBe(detail);
    }
  });

  it('contains no stack trace of a refusal either', () => {
    for (const trace of [
      '\n    at new Orders (/app/orders.js:42)',
      '\r\n\r\n  at <anonymous>',
      '\n  File "/app/orders.py", line 42',
    ]) {
      expect(read({ detail: `VLAN is in use${trace}` }, 409).detail).toBe('VLAN is in use');
    }
  });

  it('is not an error of the browser about a missing network or invalid JSON', () => {
    const ofBrowser = [
      new TypeError('Failed to fetch'),
      new SyntaxError('Unexpected token'),
      new DOMException('signal timed out', 'TimeoutError'),
      { error: new SyntaxError('Unexpected token'), text: '<html>' },
    ];
    for (const error of ofBrowser) {
      expect(describeProblem(readProblem(new HttpErrorResponse({ status: 0, error }))))
        .withContext(error.constructor.name)
        .toBeUndefined();
    }
    // An interceptor of the application may have put its own error there.
    expect(read(new Error('The location is full.'), 409).detail).toBe('The location is full.');
  });

  it('says whether the request may have been carried out', () => {
    expect([400, 409, 422].map((status) => read({}, status).outcome)).toEqual(['failed', 'failed', 'failed']);
    expect([0, 200, 500, 502, 524].map((status) => read({}, status).outcome)).toEqual(
      Array(5).fill('unknown'),
    );
    expect(readProblem(new Error('No', { cause: new HttpErrorResponse({ status: 403 }) })).status).toBe(403);
    expect(readProblem(new TypeError('x')).outcome).toBe('unknown');
  });

  it('includes when to try again, and the trace id', () => {
    const headers = new HttpHeaders({ 'retry-after': '60' });
    const error = { traceId: '0AF7651916CD43DD8448EB211C80319C' };
    const problem = readProblem(new HttpErrorResponse({ status: 429, headers, error }), 1_000);

    expect(problem.retryAfter).toBe(61_000);
    expect(problem.traceId).toBe('0af7651916cd43dd8448eb211c80319c');
  });
});

describe('The wrong members of a request in an answer', () => {
  const members = (body: unknown, status = 422) =>
    read(body, status).errors.map(({ pointer, detail }) => `${pointer ?? ''} ${detail}`);

  it('may be the whole answer, even as a list', () => {
    expect(members({ name: ['Required'], tags: [] })).toEqual(['#/name Required']);
    expect(members([{ field: 'vlan', message: 'In use' }])).toEqual(['#/vlan In use']);
  });

  it('are at most twenty', () => {
    const many = (name: string) => Array.from({ length: 15 }, (_, place) => `${name} ${place}`);

    expect(members({ a: many('a'), b: many('b') }).length).toBe(20);
    expect(members({ errors: { a: many('a'), b: many('b') } }).length).toBe(20);
  });

  it('are not the members of a single problem in place of a list', () => {
    expect(members({ errors: { detail: 'VLAN is in use', code: 'E7' } })).toEqual([' VLAN is in use']);
  });

  it('have a pointer only if their path consists of names', () => {
    expect(members({ errors: [{ pointer: '/ports/one two/vlan', detail: 'In use' }] })).toEqual([' In use']);
    expect(members({ detail: [{ loc: ['body', 'port', 'x y'], msg: 'In use' }] })).toEqual([' In use']);
  });

  it('may be nested without limit, but are not read that deep', () => {
    let errors: unknown = 'In use';
    for (let depth = 0; depth < 50_000; depth++) errors = { port: errors };

    expect(members({ errors })).toEqual([]);
  });
});

describe('A problem in a file that could not be downloaded', () => {
  const TRACE_ID = '0af7651916cd43dd8448eb211c80319c';
  const PROBLEM = {
    ...{ title: 'Wrong', status: 422, traceId: TRACE_ID },
    detail: 'The report covers more than 90 days.',
  };
  const type = 'application/problem+json';
  const refused = { status: 422, statusText: 'x', headers: { 'content-type': type } };
  const blob = () => new Blob([JSON.stringify(PROBLEM)], { type });

  it('is read from bytes', () => {
    const { log, http, backend } = setUpHttp();
    http.post('/api/reports', {}, { responseType: 'arraybuffer' }).subscribe(careless);
    backend
      .expectOne('/api/reports')
      .flush(new TextEncoder().encode(JSON.stringify(PROBLEM)).buffer, refused);

    expect(log.entries()[0]?.message).toBe(PROBLEM.detail);
  });

  it('is read from a blob, asynchronously', async () => {
    const { log, http, backend } = setUpHttp();
    http.post('/api/reports', {}, { responseType: 'blob' }).subscribe(careless);
    backend.expectOne('/api/reports').flush(blob(), refused);
    await until(() => log.entries()[0]?.outcome === 'failed');

    expect(log.entries().map(({ message, steps }) => [message, steps[0]?.message])).toEqual([
      [PROBLEM.detail, PROBLEM.detail],
    ]);
  });

  it('is left out if its blob cannot be read', async () => {
    const { log, http, backend, errors } = setUpHttp();
    const gone = () => Object.assign(blob(), { text: () => Promise.reject(new Error('Not readable')) });
    http.post('/api/reports', {}, { responseType: 'blob' }).subscribe(careless);
    backend.expectOne('/api/reports').flush(gone(), refused);
    const context = log.start({ type: 'report.create', title: 'Creating' }).httpContext();
    http.post('/api/steps', {}, { responseType: 'blob', context }).subscribe(careless);
    backend.expectOne('/api/steps').flush(gone(), refused);
    await until(() => log.entries()[0]?.outcome === 'failed');

    expect(log.entries()[0]?.message).toBeUndefined();
    expect(log.entries()[1]?.steps[0]?.outcome).toBe('failed');
    expect(errors.all).toEqual([]);
  });

  it('does not delay another attempt', () => {
    const { log, http, backend } = setUpHttp();
    const download = http.post('/api/reports', {}, { responseType: 'blob' });
    download.subscribe({ error: () => download.subscribe() });
    backend.expectOne('/api/reports').flush(blob(), refused);
    backend.expectOne('/api/reports').flush(new Blob());

    expect(log.entries().map(({ outcome, steps }) => [outcome, steps.length])).toEqual([['succeeded', 2]]);
  });

  it('is read for a step of an operation', async () => {
    const { log, http, backend } = setUpHttp();
    log
      .track({ type: 'report.make', title: 'Making it', failed: 'Not made' }, (operation) =>
        http.post('/api/reports', {}, { responseType: 'blob', context: operation.httpContext() }),
      )
      .subscribe(careless);
    backend.expectOne('/api/reports').flush(blob(), refused);
    expect(log.entries()[0]?.outcome).toBe('failed');
    await until(() => log.entries()[0]?.message !== undefined);

    expect(log.entries()).toEqual([
      jasmine.objectContaining({ title: 'Not made', message: PROBLEM.detail, traceId: TRACE_ID }),
    ]);
  });

  it('does not change an operation that has ended itself', async () => {
    const { log, http, backend } = setUpHttp();
    const [done, failed, silent] = ['Done', 'Failed', 'Silent'].map((title) => {
      const operation = log.start({ type: 'report.make', title });
      http
        .post('/api/reports', {}, { responseType: 'blob', context: operation.httpContext('Make') })
        .subscribe(careless);
      backend.expectOne('/api/reports').flush(blob(), refused);
      return operation;
    });
    done?.succeed();
    failed?.fail({ message: 'No report' });
    silent?.fail();
    await until(() => silent?.entry.message !== undefined);

    expect([done, failed, silent].map((one) => [one?.entry.outcome, one?.entry.message])).toEqual([
      ['succeeded', undefined],
      ['failed', 'No report'],
      ['failed', PROBLEM.detail],
    ]);
  });
});

describe('readError', () => {
  it('reads the errors of the application’s servers, and leaves the rest to the log', () => {
    const readError = (body: unknown) => (body as { fehler?: string } | null)?.fehler;
    const { log, http, backend, errors } = setUpHttp({ http: { readError } });
    for (const body of [{ fehler: 'Der Standort ist voll.' }, { message: 'Full' }, null]) {
      http.post('/api/orders', {}).subscribe(careless);
      backend.expectOne('/api/orders').flush(body, { status: 409, statusText: 'x' });
    }

    expect(log.entries().map(({ message }) => message)).toEqual([
      'Der Standort ist voll.',
      'Full',
      undefined,
    ]);
    expect(errors.all).toEqual([]);
  });

  it('may read single members, and does no harm if it throws', () => {
    const readError = (body: unknown) => ({
      errors: [{ pointer: '#/vlan', detail: (body as { vlan: { text: string } }).vlan.text }],
      detail: undefined,
    });
    const { log, http, backend, errors } = setUpHttp({ http: { readError } });
    for (const body of [{ vlan: { text: 'In use' }, message: 'Wrong' }, { message: 'Full' }]) {
      http.post('/api/orders', {}).subscribe(careless);
      backend.expectOne('/api/orders').flush(body, { status: 409, statusText: 'x' });
    }

    expect(log.entries().map(({ message }) => message)).toEqual(['Wrong In use', 'Full']);
    expect(errors.all.length).toBe(1);
  });
});
