import assert from 'node:assert/strict';

import type { LightMyRequestResponse } from 'fastify';

import type { Problem } from '../contract/index.ts';

/** Asserts that an answer is a well-formed problem of a type, and returns it for further checks. */
export function expectProblem(
  response: LightMyRequestResponse,
  status: number,
  name: string,
): Problem & Record<string, unknown> {
  const problem = response.json<Problem & Record<string, unknown>>();
  assert.equal(response.statusCode, status, response.body);
  assert.match(String(response.headers['content-type']), /^application\/problem\+json/);
  assert.equal(problem.type, `/problems/${name}`);
  assert.equal(problem.status, status);
  assert.equal(problem.traceId, response.headers['trace-id']);
  assert.ok(problem.title && problem.detail, 'a problem needs a detail for the user');
  return problem;
}
