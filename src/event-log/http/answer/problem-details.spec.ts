import { HttpErrorResponse, HttpHeaders } from '@angular/common/http';
import * as fc from 'fast-check';

import { counterexampleTo } from '../../core/spec-support/counterexample-to';
import { httpEvent } from '../http-event';
import { describeProblem, readProblem } from '../../core/answer/problem-details';
import { careless, setUpHttp } from '../spec-support/set-up-http';

const PROBLEM = 'application/problem+json';

const read = (error: unknown, contentType?: string, status = 400) =>
  readProblem(
    new HttpErrorResponse({
      status,
      error,
      headers: new HttpHeaders(contentType === undefined ? {} : { 'content-type': contentType }),
    }),
  );

const NOTHING = {
  type: 'about:blank',
  status: 400,
  title: undefined,
  detail: undefined,
  instance: undefined,
  errors: [],
  allowedRoles: [],
  traceId: undefined,
  retryAfter: undefined,
  outcome: 'failed',
  members: {},
} as const;

describe('Problem details', () => {
  const body = {
    type: 'https://portal.example/problems/validation',
    title: 'Validation failed',
    status: 400,
    detail: 'The order cannot be deployed.',
    instance: '/orders/7',
    errors: [{ pointer: '#/vlan', detail: 'VLAN is in use' }],
    allowedRoles: ['Company Admin'],
    vlan: 100,
  };

  it('are read as RFC 9457 defines them, with extensions', () => {
    for (const type of [
      PROBLEM,
      `${PROBLEM}; charset=utf-8`,
      'Application/Problem+JSON',
      'application/json',
    ]) {
      const { vlan, ...standard } = body;
      expect(read(body, type))
        .withContext(type)
        .toEqual({ ...NOTHING, ...standard, members: body });
      expect(read(body, type).members['vlan']).toBe(vlan);
    }
  });

  it('are read from a text that HttpClient did not parse', () => {
    expect(read(JSON.stringify(body), PROBLEM).detail).toBe(body.detail);
    expect(read(JSON.stringify(body), 'text/plain').detail).toBe(body.detail);
    expect(read(`\uFEFF${JSON.stringify(body)}`, PROBLEM).detail).toBe(body.detail);
    expect(read(new TextEncoder().encode(JSON.stringify(body)).buffer, PROBLEM).detail).toBe(body.detail);
  });

  it('leave out members of the wrong type', () => {
    expect(
      read(
        {
          type: 1,
          title: ['a'],
          detail: {},
          instance: null,
          status: 'x',
          errors: { a: 1 },
          allowedRoles: 'all',
        },
        PROBLEM,
      ),
    ).toEqual({ ...NOTHING, members: jasmine.anything() as never });
  });

  it('accept errors as a list of objects or texts, or a single one, and at most twenty', () => {
    const errors = (given: unknown) => read({ title: 'No', errors: given }, PROBLEM).errors;

    expect(errors(['One', { detail: 'Two', pointer: '#/two' }, { pointer: '#/three' }, 4, null])).toEqual([
      { detail: 'One', pointer: undefined },
      { detail: 'Two', pointer: '#/two' },
    ]);
    expect(errors('VLAN is in use')).toEqual([{ detail: 'VLAN is in use', pointer: undefined }]);
    expect(errors({ detail: 'One' })).toEqual([{ detail: 'One', pointer: undefined }]);
    expect(errors(Array.from({ length: 1_000 }, () => 'One')).length).toBe(20);
  });

  it('accept roles that are texts, and at most twenty', () => {
    const roles = (given: unknown) => read({ title: 'No', allowedRoles: given }, PROBLEM).allowedRoles;

    expect(roles(['Company Admin', 7, '', null, ['Finance']])).toEqual(['Company Admin']);
    expect(roles(Array.from({ length: 1_000 }, () => 'Finance')).length).toBe(20);
    expect(roles({ length: 1 })).toEqual([]);
  });

  const others: [string, unknown, string?][] = [
    ['nothing', null],
    ['an empty text', '', PROBLEM],
    ['HTML', '<!doctype html><title>502 Bad Gateway</title>', 'text/html'],
    ['truncated JSON', '{"title":"Validation fai', PROBLEM],
    ['a number', 7, PROBLEM],
    ['true', true, PROBLEM],
    ['another object', { book: 'Not found', code: 4 }, 'application/json'],
    ['an object with a title and no more', { title: 'A book' }, 'application/json'],
    ['a blob', new Blob(['{}'], { type: PROBLEM }), PROBLEM],
    ['bytes', new ArrayBuffer(8), PROBLEM],
    ['the event of a lost connection', new ProgressEvent('error')],
    ['a huge text', `{"title":"${'a'.repeat(100_000)}"}`, PROBLEM],
    ['what could not be parsed', { error: new SyntaxError('Unexpected token'), text: '<html>' }, PROBLEM],
  ];
  for (const [name, error, contentType] of others) {
    it(`are not found in ${name}`, () => {
      expect({ ...read(error, contentType), members: {} }).toEqual(NOTHING);
    });
  }

  it('are described in one text without repetition', () => {
    const describe = (error: object) => describeProblem(read(error, PROBLEM));

    expect(describe({ title: 'Validation failed', detail: 'Wrong' })).toBe('Wrong');
    expect(describe({ title: 'Validation failed', errors: ['One', 'Two'] })).toBe(
      'Validation failed One Two',
    );
    expect(describe({ detail: 'VLAN is in use.', errors: ['VLAN is in use'] })).toBe('VLAN is in use.');
    expect(describe({ errors: ['One'] })).toBe('One');
    expect(describe({})).toBeUndefined();
  });
});

describe('An answer of any shape', () => {
  const anything = fc.oneof(
    fc.jsonValue(),
    fc.record(
      {
        type: fc.jsonValue(),
        title: fc.oneof(fc.string(), fc.jsonValue()),
        detail: fc.oneof(fc.string(), fc.jsonValue()),
        status: fc.jsonValue(),
        errors: fc.oneof(
          fc.array(fc.record({ detail: fc.jsonValue(), pointer: fc.jsonValue() })),
          fc.jsonValue(),
        ),
        traceId: fc.jsonValue(),
      },
      { requiredKeys: [] },
    ),
  );

  it('does no harm, and leaves nothing behind if its rule picks nothing', () => {
    const { log, http, backend, errors } = setUpHttp({
      rules: [httpEvent('POST', '/api/orders', { type: 'order.buy', failed: () => 'Not bought' })],
    });
    const property = fc.property(
      anything,
      fc.constantFrom(400, 409, 422, 501),
      fc.constantFrom('application/json', PROBLEM, 'text/html'),
      (body, status, contentType) => {
        const before = log.record({ type: 'a.b', title: 'Between' });
        http.post('/api/orders', {}).subscribe(careless);
        backend
          .expectOne('/api/orders')
          .flush(body, { status, statusText: 'x', headers: { 'content-type': contentType } });
        const { title, message, outcome, facts, resource } = log.entries().at(-1) ?? before;
        return (
          title === 'Not bought' &&
          outcome === 'failed' &&
          !message &&
          !resource &&
          Object.keys(facts).length === 0
        );
      },
    );

    expect(counterexampleTo(property, 300)).toBeUndefined();
    expect(errors.all).toEqual([]);
  });

  it('does no harm in generic words either', () => {
    const { log, http, backend, errors } = setUpHttp();
    const property = fc.property(anything, (body) => {
      http.post('/api/orders', {}).subscribe(careless);
      backend.expectOne('/api/orders').flush(body, { status: 400, statusText: 'x' });
      return log.entries().at(-1)?.title === 'Not submitted: orders';
    });

    expect(counterexampleTo(property, 300)).toBeUndefined();
    expect(errors.all).toEqual([]);
  });

  it('may be huge, since what is kept of it is limited', () => {
    const { log, http, backend } = setUpHttp();
    const detail = 'lorem ipsum '.repeat(200_000);

    http.post('/api/orders', {}).subscribe(careless);
    backend
      .expectOne('/api/orders')
      .flush(
        { title: 'No', detail, status: 400, errors: [detail, detail] },
        { status: 400, statusText: 'x' },
      );

    expect(log.entries()[0]?.message?.length).toBe(2_000);
  });
});
