import { HttpErrorResponse, HttpHeaders } from '@angular/common/http';

import { readProblem } from './read-problem';

const answer = (status: number, error: unknown, headers: Record<string, string> = {}) =>
  new HttpErrorResponse({ status, error, headers: new HttpHeaders(headers) });

describe('readProblem', () => {
  it('takes words, trace id, field errors and waiting time from problem details', () => {
    const problem = readProblem(
      answer(
        429,
        {
          title: 'Too many requests',
          detail: 'Wait a few minutes.',
          traceId: 'abc',
          errors: [{ pointer: '#/name', detail: 'Enter a name.' }],
          allowedRoles: ['Finance', 7],
        },
        { 'Retry-After': '60' },
      ),
    );
    expect(problem).toEqual({
      status: 429,
      title: 'Too many requests',
      detail: 'Wait a few minutes.',
      traceId: 'abc',
      errors: [{ pointer: '#/name', detail: 'Enter a name.' }],
      allowedRoles: ['Finance'],
      retryAfterSeconds: 60,
    });
  });

  it('says that there is no connection when no answer arrived', () => {
    const { status, title, detail } = readProblem(answer(0, new ProgressEvent('error')));
    expect(status).toBe(0);
    expect(title).toContain('No connection');
    expect(detail).toContain('Check your connection');
  });

  it('finds words for HTML, for nothing, and for what is no HTTP error', () => {
    expect(readProblem(answer(502, '<html>Bad gateway</html>')).title).toBe('The server could not answer');
    expect(readProblem(answer(404, null)).title).toBe('Not found');
    expect(readProblem(new TypeError('x is undefined')).title).toBe('Something went wrong');
  });

  it('takes an answer that cannot be read for no success and for no client error', () => {
    const { status, detail } = readProblem(answer(200, { error: new SyntaxError(), text: '{"cut' }));
    expect(status).toBe(-1);
    expect(detail).toContain('could not be read');
  });

  it('ignores members of the wrong type', () => {
    const { title, detail, errors } = readProblem(
      answer(400, { title: 7, detail: ['x'], errors: [{ pointer: '#/a' }, null, 'no'] }),
    );
    expect(title).toBe('Something went wrong');
    expect(detail).toBeUndefined();
    expect(errors).toEqual([]);
  });

  it('keeps huge answers out of the page', () => {
    const errors = Array.from({ length: 9_999 }, () => ({ pointer: '#/a', detail: 'no' }));
    const problem = readProblem(answer(400, { title: 'x'.repeat(1_000_000), errors }));
    expect(problem.title.length).toBe(1_000);
    expect(problem.errors.length).toBe(50);
  });
});
