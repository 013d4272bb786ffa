import assert from 'node:assert/strict';

import { createConfig, lintFromString } from '@redocly/openapi-core';
import { Ajv, type AnySchema } from 'ajv';
import fc from 'fast-check';

import type { Problem } from '../contract/index.ts';
import { describe, it } from '../testing/declare.ts';
import { expectProblem } from '../testing/expect-problem.ts';
import { ADA } from '../testing/people.ts';
import type { PortalClient } from '../testing/portal-client.ts';
import { TestPortal } from '../testing/test-portal.ts';

const RUNS_OF_OPERATION = 8;
/** Excluded, because it ends the session that the test needs. `session.spec.ts` tests it. */
const LEFT_OUT = new Set(['signOut']);

interface Media {
  readonly schema?: AnySchema;
  readonly example?: unknown;
}

interface Parameter {
  readonly in: string;
  readonly name: string;
  readonly description?: string;
  readonly schema?: { readonly pattern?: string };
}

interface Operation {
  readonly operationId: string;
  readonly description?: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Record<string, Media> };
  readonly responses: Record<
    string,
    { readonly content?: Record<string, Media>; readonly headers?: Record<string, unknown> }
  >;
}

interface Document {
  readonly paths: Record<string, Record<string, Operation>>;
}

const HOSTILE = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    [],
    {},
    [1],
    -1,
    0,
    2 ** 53,
    1e308,
    true,
    'x'.repeat(5_000),
    '\u202e',
    '__proto__',
  ),
  fc.constantFrom<unknown>(
    '0',
    '%00',
    "' or 1=1 --",
    '../../etc',
    '<script>',
    '0b8f6a52-3c1d-4e7a-9f20-5d6c7b8a9e01',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.integer(),
  fc.jsonValue({ maxDepth: 3 }),
);
const TEXT = fc.oneof(
  HOSTILE.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))),
  fc.uuid(),
);

/** Variants of the documented example: members replaced, omitted or added, or a different value. */
function bodyOf({ requestBody }: Operation): fc.Arbitrary<unknown> {
  const example = requestBody?.content['application/json']?.example;
  if (example === undefined || example === null) return fc.constantFrom(undefined, {}, [], 1);
  const members = [...Object.keys(example), 'state', 'toString'];
  const changed = fc
    .dictionary(fc.constantFrom(...members), HOSTILE, { maxKeys: 2 })
    .map((changes) => ({ ...example, ...changes }));
  return fc.oneof({ weight: 6, arbitrary: changed }, { weight: 1, arbitrary: HOSTILE });
}

function callOf(template: string, operation: Operation): fc.Arbitrary<{ path: string; body: unknown }> {
  const queries = (operation.parameters ?? []).filter((parameter) => parameter.in === 'query');
  const places = template.match(/\{\w+\}/g) ?? [];
  return fc
    .tuple(
      fc.array(TEXT, { minLength: places.length, maxLength: places.length }),
      fc.array(TEXT, { minLength: queries.length, maxLength: queries.length }),
      fc.array(fc.boolean(), { minLength: queries.length, maxLength: queries.length }),
      bodyOf(operation),
    )
    .map(([ids, values, used, body]) => {
      let path = template.slice('/api'.length);
      for (const [at, place] of places.entries()) path = path.replace(place, () => encode(ids[at] ?? ''));
      const query = queries.flatMap(({ name }, at) =>
        used[at] ? [`${name}=${encode(values[at] ?? '')}`] : [],
      );
      return { path: query.length > 0 ? `${path}?${query.join('&')}` : path, body };
    });
}

const encode = (text: string): string => encodeURIComponent(text.toWellFormed());

/** Copies of an example with one more member each: in itself, and in every object within. */
function misspelt(example: unknown, at = '#'): (readonly [pointer: string, body: unknown])[] {
  if (typeof example !== 'object' || example === null) return [];
  const within = Object.entries(example).flatMap(([name, value]) =>
    misspelt(value, `${at}/${name}`).map(
      ([pointer, body]) => [pointer, { ...example, [name]: body }] as const,
    ),
  );
  return [[`${at}/misspelt`, { ...example, misspelt: 1 }], ...within];
}

async function documentOf(client: PortalClient): Promise<string> {
  return (await client.get('/docs/json')).body;
}

describe('the OpenAPI document', () => {
  it('is complete and right, as its linter sees it', async () => {
    const portal = await TestPortal.start('server');
    const source = await documentOf(portal.client());
    const config = await createConfig({
      extends: ['recommended-strict'],
      // Single sign-on answers with redirects.
      rules: { 'operation-2xx-response': 'off' },
    });
    const problems = await lintFromString({ source, config, absoluteRef: 'openapi.json' });
    assert.deepEqual(
      problems.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer]),
      [],
    );
    for (const operations of Object.values((JSON.parse(source) as Document).paths)) {
      for (const { operationId, parameters = [], responses, requestBody } of Object.values(operations)) {
        for (const { name, description } of parameters) assert.ok(description, `${operationId}: ${name}`);
        for (const [status, { headers }] of Object.entries(responses)) {
          assert.ok(headers?.['Trace-Id'], `${operationId}: ${status}`);
        }
        assert.ok(
          Object.keys(responses).some((status) => /^[23]/.test(status)),
          operationId,
        );
        assert.ok(responses['503'], operationId);
        if (requestBody)
          assert.notEqual(requestBody.content['application/json']?.example, undefined, operationId);
      }
    }
    await portal.close();
  });

  it('says in words what a text in a query must be, and so does the refusal of another text', async () => {
    const portal = await TestPortal.start('server');
    const { paths } = JSON.parse(await documentOf(portal.client())) as Document;
    const ada = await portal.signedIn(ADA);
    const queries = Object.entries(paths).flatMap(([path, { get }]) =>
      (get?.parameters ?? [])
        .filter(({ in: place, schema }) => place === 'query' && schema?.pattern !== undefined)
        .map(({ name, description }) => ({ path: path.slice('/api'.length), name, description })),
    );
    assert.ok(queries.length > 10);
    for (const { path, name, description } of queries) {
      assert.match(description ?? '', /^(Enter|Use) [^^\\]+\.$/, `${path} ${name}`);
      const { errors } = (
        await ada.get(`${path.replace(/{\w+}/, '0b8f6a52-3c1d-4e7a-9f20-5d6c7b8a9e01')}?${name}=~`)
      ).json<Problem>();
      const told = errors?.find(({ pointer }) => pointer === `#/${name}`);
      assert.equal(told?.detail, description, `${path} ${name}`);
    }
    await portal.close();
  });

  it('says which queries there are, and the API refuses others: a misspelt filter would show everything', async () => {
    const portal = await TestPortal.start('server');
    const { paths } = JSON.parse(await documentOf(portal.client())) as Document;
    const ada = await portal.signedIn(ADA);
    let tried = 0;
    for (const [path, { get }] of Object.entries(paths)) {
      const names = (get?.parameters ?? []).filter((one) => one.in === 'query').map(({ name }) => name);
      if (names.length === 0) continue;
      tried++;
      assert.match(get?.description ?? '', /Other query parameters are refused\./, path);
      const url = path.slice('/api'.length).replace(/{\w+}/, '0b8f6a52-3c1d-4e7a-9f20-5d6c7b8a9e01');
      const { errors } = expectProblem(await ada.get(`${url}?misspelt=1`), 422, 'validation-failed');
      const told = errors?.find(({ pointer }) => pointer === '#/misspelt');
      assert.match(told?.detail ?? '', /^This name is not known here\. Use /, path);
      for (const name of names) assert.ok(told?.detail.includes(name), `${path} ${name}`);
    }
    assert.ok(tried > 10);
    await portal.close();
  });

  it('names all members of a body, at any depth, and the API refuses others: a misspelt one would be missed', async () => {
    const portal = await TestPortal.start('server');
    const { paths } = JSON.parse(await documentOf(portal.client())) as Document;
    const ada = await portal.signedIn(ADA);
    let tried = 0;
    for (const [path, operations] of Object.entries(paths)) {
      for (const [method, { requestBody }] of Object.entries(operations)) {
        const example = requestBody?.content['application/json']?.example;
        for (const [pointer, body] of misspelt(example)) {
          tried++;
          const url = path.slice('/api'.length).replace(/{\w+}/, '0b8f6a52-3c1d-4e7a-9f20-5d6c7b8a9e01');
          const answer = await ada.call(method.toUpperCase() as 'POST', url, body);
          const { errors } = expectProblem(answer, 422, 'validation-failed');
          const told = errors?.find((error) => error.pointer === pointer);
          assert.match(
            told?.detail ?? '',
            /^This name is not known here\. Use \w+/,
            `${method} ${path} ${pointer}`,
          );
        }
      }
    }
    assert.ok(tried > 25);
    await portal.close();
  });

  it('holds for whatever is sent: no call fails the server, and every answer is declared', async () => {
    const portal = await TestPortal.start('server');
    const ajv = new Ajv({ strict: false, validateFormats: false });
    const { paths } = JSON.parse(await documentOf(portal.client())) as Document;
    const ada = await portal.signedIn(ADA);
    for (const [template, operations] of Object.entries(paths)) {
      for (const [method, operation] of Object.entries(operations)) {
        if (LEFT_OUT.has(operation.operationId)) continue;
        for (const client of [ada, portal.client()]) {
          await fc.assert(
            fc.asyncProperty(callOf(template, operation), async ({ path, body }) => {
              const headers = { 'content-type': 'application/json', 'idempotency-key': 'fuzz' };
              const payload = body === undefined ? undefined : JSON.stringify(body);
              const answer = await client.call(
                method.toUpperCase() as 'GET',
                path,
                payload,
                payload === undefined ? { 'idempotency-key': 'fuzz' } : headers,
              );
              const { statusCode } = answer;
              // Some set-ups have no MFA key or identity provider, and the answers say so.
              assert.ok(statusCode < 500, `${method} ${path}: ${answer.body}`);
              const [type = ''] = (answer.headers['content-type'] ?? '').split(';');
              const declared =
                operation.responses[String(statusCode)] ??
                operation.responses[`${String(statusCode)[0] ?? ''}XX`];
              // An invented id can match another route.
              if (statusCode === 404 || statusCode === 405) return;
              assert.ok(declared, `${operation.operationId} answers ${statusCode}, which is not declared`);
              const schema = declared.content?.[type]?.schema;
              if (type === 'application/json' && schema !== undefined) {
                assert.ok(
                  ajv.validate(schema, answer.json()),
                  `${operation.operationId}: ${ajv.errorsText()}`,
                );
              }
            }),
            { numRuns: client === ada ? RUNS_OF_OPERATION : 3 },
          );
        }
      }
    }
    await portal.close();
  });
});
