import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';

import { isForApiKeys } from '../api-keys/api-key-access.ts';
import { Problem } from '../contract/index.ts';
import { whoMay } from '../session/roles.ts';
import type { Api } from './api.ts';
import { exampleOf } from './openapi-examples.ts';
import type { Access } from './route-config.ts';

const TITLE = 'Fabric Portal API';

/** Policy of the pages: inline styles are allowed, but nothing may be loaded from or sent to other origins. */
const DOCS_POLICY = {
  'default-src': "'self'",
  'img-src': "'self' data:",
  'style-src': "'self' 'unsafe-inline'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
};

/** Headers of an answer, by name. Every answer has the trace ID. */
export const headersOf = (headers: Record<string, string> = {}) =>
  Object.fromEntries(
    Object.entries({ ...headers, 'Trace-Id': 'Identifies the call in the Activity Log.' }).map(
      ([name, description]) => [name, { description, type: 'string' }],
    ),
  );

const problem = (description: string, headers?: Record<string, string>) => ({
  description,
  headers: headersOf(headers),
  content: { 'application/problem+json': { schema: Problem } },
});

const RETRY_AFTER = { 'Retry-After': 'Seconds after which the request can be sent again.' };

/** Answers that every call can get. */
export const PROBLEMS = {
  '4xx': problem('The request was refused: RFC 9457 problem details.'),
  429: problem('Too many requests in a short time.', RETRY_AFTER),
  500: problem('The server failed; its log has the trace ID.'),
  503: problem('The database cannot be reached at the moment.', RETRY_AFTER),
};
/** Also for calls that need no session, because a wrong API key or password is refused everywhere. */
const UNAUTHORIZED = {
  401: problem('There is no valid session or API key.', { 'WWW-Authenticate': 'The way to sign in.' }),
};

interface AnySchema {
  readonly description?: string;
  readonly content?: unknown;
  readonly headers?: object;
  readonly type?: string;
}

const WORDS: Record<string, string> = {
  200: 'Done.',
  201: 'Created.',
  202: 'Accepted: processing continues in the background.',
  204: 'Done; the answer has no content.',
};

/** Describes a schema as an answer, with an example. */
function described(status: string, schema: AnySchema): object {
  const description = schema.description ?? WORDS[status] ?? 'The answer.';
  const answer = { ...schema, description, headers: { ...schema.headers, ...headersOf() } };
  const hasExample = schema.content === undefined && status.startsWith('2') && status !== '204';
  return hasExample ? { ...answer, examples: [exampleOf(schema)] } : answer;
}

/** Converts an operation name: `Deploy order` becomes `deployOrder`. */
function operationIdOf(activity: string): string {
  const [first = '', ...rest] = activity.split(/[^A-Za-z0-9]+/).filter(Boolean);
  return first.toLowerCase() + rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}

function callersOf(access: Access | undefined, withKey: boolean): string {
  if (access === 'public' || access === undefined) return 'Everyone can call it.';
  const who = typeof access === 'object' ? whoMay(access) : 'Every signed-in user can call it.';
  return withKey ? `${who} An API key works as well as a session.` : who;
}

/** Serves the OpenAPI document and its pages at /api/docs. Add the routes afterwards. */
export async function addApiDocs(api: Api): Promise<void> {
  api.addHook('onRoute', (route) => {
    const { activity, access, changes } = route.config ?? {};
    if (!activity || route.method === 'HEAD' || route.schema?.hide) return;
    const { response = {}, body, ...schema } = route.schema ?? {};
    const tag = route.url.split('/')[2] ?? '';
    const withKey = isForApiKeys(route.url);
    const answers = Object.entries(response as Record<string, AnySchema>);
    route.schema = {
      operationId: operationIdOf(activity),
      summary: activity,
      description: [
        `${activity}${changes ? ', which changes something' : ''}.`,
        callersOf(access, withKey),
        ...(schema.querystring ? ['Other query parameters are refused.'] : []),
      ].join(' '),
      tags: [tag],
      security: [
        { ...(access !== 'public' && { session: [] }), ...(route.method !== 'GET' && { xsrf: [] }) },
        ...(withKey ? [{ apiKey: [] }] : []),
      ],
      ...schema,
      ...(body !== undefined && { body: { ...(body as object), examples: [exampleOf(body as object)] } }),
      response: {
        ...Object.fromEntries(answers.map(([status, answer]) => [status, described(status, answer)])),
        ...UNAUTHORIZED,
        ...PROBLEMS,
      },
    };
  });
  await api.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: TITLE,
        version: '1.0.0',
        license: { name: 'MIT', identifier: 'MIT' },
        description:
          'Calls with a session that change something need the header X-XSRF-TOKEN with the value of the cookie ' +
          'XSRF-TOKEN. Calls with an API key (Authorization: Bearer) do not.',
      },
      servers: [{ url: '/' }],
      components: {
        securitySchemes: {
          session: { type: 'apiKey', in: 'cookie', name: 'session' },
          xsrf: {
            type: 'apiKey',
            in: 'header',
            name: 'X-XSRF-TOKEN',
            description:
              'The value of the cookie XSRF-TOKEN, which GET /api/session sets, even before sign-in.',
          },
          apiKey: { type: 'http', scheme: 'bearer' },
        },
      },
    },
  });
  await api.register(async (docs) => {
    docs.addHook('onRoute', (route) => {
      route.config = { ...route.config, activity: null, access: 'public' };
      route.schema = { ...route.schema, hide: true };
    });
    await docs.register(swaggerUi, {
      routePrefix: '/docs',
      indexPrefix: api.prefix,
      staticCSP: DOCS_POLICY,
      theme: { title: TITLE },
    });
  });
}
