import { HttpErrorResponse, HttpHeaders } from '@angular/common/http';

import { readProblem } from './problem-details';
import { cutOffBy, declined, responseOf, rpcReasonOf } from './error-response';

/** Error with this many causes between itself and the answer. */
function behind(causes: number, answer: unknown): Error {
  let error = new Error('It did not work', { cause: answer });
  for (let rest = causes; rest > 0; rest--) error = new Error('It did not work', { cause: error });
  return error;
}

describe('The answer that an error is about', () => {
  it('is found behind several causes, up to a limit', () => {
    const answer = new HttpErrorResponse({ status: 409 });

    expect(responseOf(behind(3, answer))).toBe(answer);
    expect(responseOf(behind(4, answer))).toBeUndefined();
  });

  it('is not found if an error is its own cause', () => {
    const error = new Error('It did not work');
    error.cause = error;

    expect(responseOf(error)).toBeUndefined();
  });

  it('is recognized by an HTTP status, and by status 0', () => {
    for (const status of [0, 200, 404, 599]) expect(responseOf({ status })?.status).toBe(status);
    expect(responseOf({ statusCode: 404 })?.status).toBe(404);
    // The status of gRPC, of a closed socket, and in a body.
    for (const status of [5, 99, 1006, 600, '404']) expect(responseOf({ status })).toBeUndefined();
  });

  for (const name of ['error', 'body', 'data']) {
    it(`has the body that a client keeps in ${name}`, () => {
      const { type, detail } = readProblem({
        status: 409,
        [name]: { type: '/problems/vlan', detail: 'VLAN is in use' },
      });

      expect({ type, detail }).toEqual({ type: '/problems/vlan', detail: 'VLAN is in use' });
    });
  }

  it('is the body if a client throws that with the status', () => {
    expect(readProblem({ status: 409, type: '/problems/vlan' }).type).toBe('/problems/vlan');
  });

  const fields = { 'Retry-After': '5' };
  for (const headers of [new HttpHeaders(fields), new Headers(fields), fields]) {
    it(`has its headers from ${headers.constructor.name}`, () => {
      expect(readProblem({ status: 429, headers }, 1_000).retryAfter).toBe(6_000);
    });
  }

  it('has no headers if a client keeps them in another way', () => {
    expect(readProblem({ status: 429, headers: { 'Retry-After': 5 } }, 1_000).retryAfter).toBeUndefined();
  });
});

describe('A code from a server', () => {
  for (const code of ['constructor', 'toString', '__proto__']) {
    it(`is not taken for a member that all objects have: ${code}`, () => {
      const error = Object.assign(new Error('No'), { name: 'ConnectError', code });

      expect(declined(code).reason).toBe('declined');
      expect(rpcReasonOf(error)).toBe('refused');
      expect(cutOffBy(error)).toBeUndefined();
      expect(cutOffBy(new Event(code))).toBeUndefined();
    });
  }

  it('may be an object that cannot become a text', () => {
    const opaque = { toString: null, valueOf: null };
    const error = { name: opaque, message: opaque, code: opaque, type: opaque };

    expect(cutOffBy(error)).toBeUndefined();
    expect(rpcReasonOf(error)).toBeUndefined();
    expect(responseOf(Object.assign(new Error(), error))).toBeUndefined();
  });
});

describe('A member of a large body', () => {
  it('is not taken for its prototype', () => {
    const body = JSON.parse(
      `{"__proto__": {"detail": "Fake"}, "list": [${'{"id":1},'.repeat(2_000)}0]}`,
    ) as unknown;

    expect(readProblem({ status: 409, body }).detail).toBeUndefined();
  });
});

describe('A placeholder in a message', () => {
  it('is not filled with a member that all lists have', () => {
    const body = { message: 'The {length} is wrong, not the {0}', args: ['name'] };

    expect(readProblem({ status: 409, body }).detail).toBe('The {length} is wrong, not the name');
  });
});
