import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { parseRoutePattern } from '../../http/route-pattern.ts';
import { filesOf, makeWorkspace, type TestWorkspace } from '../spec-support/workspace.ts';
import { wordsFor } from './words.ts';

const FILE = '/src/app/event-log/event-catalogue.ts';
const TESTS = '/src/app/event-log/event-catalogue.spec.ts';

const DOCUMENT = {
  openapi: '3.1.0',
  servers: [{ url: 'https://api.example.com/v1' }],
  paths: {
    '/orders': { get: { summary: 'List orders' }, post: { summary: 'Place an order', tags: ['orders'] } },
    '/orders/{order-id}/cancel': { post: { operationId: 'cancelOrder', tags: ['orders'] } },
    '/notification-settings': { put: { summary: "Updates the user's notification settings." } },
  },
};

/** Methods and routes of a catalogue, in order. */
const routesOf = ({ tree }: TestWorkspace): string[] =>
  [...tree.readContent(FILE).matchAll(/httpEvent\('(\w+)', '([^']+)'/g)].map(([, method, route]) =>
    [method, route].join(' '),
  );

async function withDocument(text: string): Promise<TestWorkspace> {
  const workspace = await makeWorkspace();
  workspace.tree.create('/openapi.yaml', text);
  return workspace;
}

describe('ng generate catalogue', () => {
  it('writes a rule for each operation that changes something, and its tests', async () => {
    const workspace = await withDocument(JSON.stringify(DOCUMENT));
    const said = await workspace.run('catalogue', { openapi: 'openapi.yaml' });

    const text = workspace.tree.readContent(FILE);
    assert.match(
      text,
      /httpEvent\('POST', '\/v1\/orders', \{\n {4}type: 'order\.place',\n {4}started: 'Placing the order',\n {4}succeeded: 'The order was placed',\n {4}failed: 'The order was not placed',/,
    );
    assert.match(text, /httpEvent\('POST', '\/v1\/orders\/:orderId\/cancel', \{\n {4}type: 'order\.cancel'/);
    assert.match(text, /succeeded: 'The user\\'s notification settings were updated'/);
    assert.doesNotMatch(text, /List/);
    assert.match(
      workspace.tree.readContent(TESTS),
      /url: '\/v1\/orders\/1\/cancel', type: 'order\.cancel', done: 'The order was cancelled'/,
    );
    assert.match(said, /3 event types/);
  });

  it('reads YAML, and takes only a tag', async () => {
    const workspace = await withDocument(
      'paths:\n  /a:\n    post: { summary: Make an a, tags: [x] }\n  /b:\n    delete: { tags: [y] }\n',
    );
    await workspace.run('catalogue', { openapi: 'openapi.yaml', tag: 'y', tests: false });

    assert.equal(workspace.tree.readContent(FILE).match(/httpEvent\('/g)?.length, 1);
    assert.ok(!workspace.tree.exists(TESTS));
  });

  it('takes requests without a document', async () => {
    const workspace = await makeWorkspace();
    await workspace.run('catalogue', { requests: 'POST /orders, delete /orders/{id}', name: 'my-events' });

    const text = workspace.tree.readContent('/src/app/event-log/my-events.ts');
    assert.match(text, /export const myEvents = httpEvents\(/);
    assert.match(text, /httpEvent\('DELETE', '\/orders\/:id', \{\n {4}type: 'order\.delete'/);
  });

  for (const [what, options, message] of [
    ['nothing to read', {}, /--openapi=/],
    ['a document that does not exist', { openapi: 'none.json' }, /does not exist/],
    ['a document that cannot be reached', { openapi: 'http://127.0.0.1:9/api.json' }, /Could not reach/],
    ['a document of another kind', { openapi: 'package.json' }, /not an OpenAPI document/],
    ['a request that only reads', { requests: 'GET /orders' }, /changes something/],
  ] as const) {
    it(`refuses ${what}`, async () => {
      const workspace = await makeWorkspace();
      const before = filesOf(workspace.tree);
      await assert.rejects(workspace.run('catalogue', options), message);
      assert.deepEqual(filesOf(workspace.tree), before);
    });
  }

  it('writes into the named application of several, or where --path says', async () => {
    const workspace = await makeWorkspace({}, 'shop', 'office');
    const requests = 'POST /orders';
    await assert.rejects(workspace.run('catalogue', { requests }), /--project shop \| office/);
    await workspace.run('catalogue', { requests, project: 'office' });
    await workspace.run('catalogue', { requests, path: 'libs/events' });

    assert.ok(workspace.tree.exists('/projects/office/src/app/event-log/event-catalogue.ts'));
    assert.ok(workspace.tree.exists('/libs/events/event-catalogue.ts'));
  });

  it('never overwrites a catalogue', async () => {
    const workspace = await makeWorkspace();
    workspace.tree.create(FILE, 'mine');
    await assert.rejects(workspace.run('catalogue', { requests: 'POST /a' }), /exists/);
    assert.equal(workspace.tree.readContent(FILE), 'mine');
  });
});

describe('ng generate catalogue reads a document', () => {
  const post = { post: {} };
  const cases: Record<string, [document: object, routes: string[]]> = {
    'of OpenAPI 2, with its base path': [
      { swagger: '2.0', basePath: '/api/', paths: { '/orders': post } },
      ['POST /api/orders'],
    ],
    'whose server has a variable': [
      {
        servers: [
          { url: 'https://{region}.example.com/{version}', variables: { version: { default: 'v2' } } },
        ],
        paths: { '/orders': post },
      },
      ['POST /v2/orders'],
    ],
    'whose server is a relative path': [
      { servers: [{ url: 'api/v1' }], paths: { '/orders': post } },
      ['POST /api/v1/orders'],
    ],
    'with servers of a path and of an operation': [
      {
        servers: [{ url: '/v1' }],
        paths: {
          '/a': {
            servers: [{ url: '/v2' }],
            ...post,
            put: { servers: [{ url: 'https://b.example.com/v3' }] },
          },
        },
      },
      ['POST /v2/a', 'PUT /v3/a'],
    ],
    'whose paths stand under components': [
      {
        paths: { '/orders': { $ref: '#/components/pathItems/the~1orders' } },
        components: { pathItems: { 'the/orders': post } },
      },
      ['POST /orders'],
    ],
    'with a version inside a segment': [
      { paths: { '/api/v{version}/orders': post } },
      ['POST /api/:version/orders'],
    ],
    'with parameters that share a name': [{ paths: { '/a/{id}/b/{id}': post } }, ['POST /a/:id/b/:id2']],
    'with parameters of other tools': [
      { paths: { '/files/{path*}': post, '/Orders({key})': post, '/{1st}': post } },
      ['POST /files/:path', 'POST /Orders(:key)', 'POST /:p1st'],
    ],
    'with a path that a later, more general one would hide, and the other way round': [
      { paths: { '/orders/{id}': post, '/orders/bulk': post, '/{kind}/{id}': post, '/{kind}/bulk': post } },
      ['POST /orders/bulk', 'POST /orders/:id', 'POST /:kind/bulk', 'POST /:kind/:id'],
    ],
    'with paths that are the same but for their names, or their query': [
      { paths: { '/a/{id}': post, '/a/{key}': post, '/b?kind=x': post, '/b?kind=y': post, '/b/': post } },
      ['POST /a/:id', 'POST /b'],
    ],
  };
  for (const [what, [document, routes]] of Object.entries(cases)) {
    it(what, async () => {
      const workspace = await withDocument(JSON.stringify(document));
      await workspace.run('catalogue', { openapi: 'openapi.yaml' });

      assert.deepEqual(routesOf(workspace), routes);
      for (const route of routes) assert.doesNotThrow(() => parseRoutePattern(route.replace(/^\w+ /, '')));
    });
  }

  it('that begins with a mark, and merges maps', async () => {
    const workspace = await withDocument(
      '\uFEFFx-common: &common { summary: Place an order }\npaths:\n  /a:\n    post:\n      <<: *common\n',
    );
    await workspace.run('catalogue', { openapi: 'openapi.yaml' });

    assert.match(workspace.tree.readContent(FILE), /type: 'order\.place'/);
  });

  it('of five hundred paths', async () => {
    const paths = Object.fromEntries(
      Array.from({ length: 500 }, (_, place) => [`/things${String(place)}/{id}`, { post: {}, delete: {} }]),
    );
    const workspace = await withDocument(JSON.stringify({ paths }));
    await workspace.run('catalogue', { openapi: 'openapi.yaml' });

    assert.equal(routesOf(workspace).length, 1_000);
  });

  it('and says which paths it leaves out', async () => {
    const workspace = await withDocument(
      JSON.stringify({ paths: { '/a': post, '/b': { $ref: './b.yaml' }, '/proxy/*': post } }),
    );
    const said = await workspace.run('catalogue', { openapi: 'openapi.yaml' });

    assert.deepEqual(routesOf(workspace), ['POST /a']);
    assert.match(
      said,
      /Left out:\n {2}- \/b: it is in another document\n {2}- \/proxy\/\*: a catalogue has no syntax/,
    );
  });

  for (const [operationId, type] of [
    ['create_1', 'order.create'],
    ['cancelOrderUsingPOST_2', 'order.cancel'],
    ['OrdersController_create', 'order.create'],
    ['createAPIKey', 'api-key.create'],
  ] as const) {
    it(`with the name of an operation as generators write it: ${operationId}`, async () => {
      const workspace = await withDocument(
        JSON.stringify({ paths: { '/orders': { post: { operationId } } } }),
      );
      await workspace.run('catalogue', { openapi: 'openapi.yaml' });

      assert.ok(workspace.tree.readContent(FILE).includes(`type: '${type}'`));
    });
  }
});

describe('The words of an operation', () => {
  const cases: [summary: string, method: string, route: string, type: string, succeeded: string][] = [
    ['Cancel an order', 'POST', '/orders/:id/cancel', 'order.cancel', 'The order was cancelled'],
    ['Creates a new service key', 'POST', '/keys', 'service-key.create', 'The service key was created'],
    ['Denies the speed change', 'POST', '/x', 'speed-change.deny', 'The speed change was denied'],
    ['Pay an invoice of a company', 'POST', '/x', 'invoice.pay', 'The invoice of a company was paid'],
    [
      'Update notification settings',
      'PUT',
      '/x',
      'notification-settings.update',
      'The notification settings were updated',
    ],
    [
      'Order operations (internal), deprecated',
      'POST',
      '/v2/orders',
      'order.create',
      'The order was created',
    ],
    ['', 'DELETE', '/companies/:id', 'company.delete', 'The company was deleted'],
    ['', 'POST', '/orders/:id/submit', 'order.submit', 'The order was submitted'],
    ['Create or update a widget', 'PUT', '/widgets/:id', 'widget.update', 'The widget was updated'],
    ['Sign in', 'POST', '/sessions', 'session.create', 'The session was created'],
    [
      'Subscribe to a newsletter',
      'POST',
      '/subscriptions',
      'subscription.create',
      'The subscription was created',
    ],
    ['Update an existing pet by Id.', 'PUT', '/pet', 'pet.update', 'The pet was updated'],
    ['Creates list of users with given input array', 'POST', '/x', 'user.create', 'The users were created'],
    ['Delete all of the orders', 'POST', '/x', 'order.delete', 'The orders were deleted'],
    ['Approve a request and notify its owner', 'POST', '/x', 'request.approve', 'The request was approved'],
    ['Reset API Key', 'POST', '/x', 'api-key.reset', 'The API key was reset'],
    ['Create a `Widget`', 'POST', '/x', 'widget.create', 'The widget was created'],
    ['Partially update a vehicle', 'PATCH', '/x', 'vehicle.update', 'The vehicle was updated'],
    ['', 'POST', '/serviceKeys', 'service-key.create', 'The service key was created'],
    ['', 'POST', '/Orders/CancelOrder', 'order.cancel', 'The order was cancelled'],
    ['', 'POST', '/orders/:id:cancel', 'order.cancel', 'The order was cancelled'],
    ['', 'POST', '/auth/reset-password', 'password.reset', 'The password was reset'],
    ['', 'POST', '/request-logs', 'request-log.create', 'The request log was created'],
    ['', 'POST', '/orders/_bulk', 'order.create', 'The order was created'],
    ['', 'POST', '/api/v3/customfilter', 'custom-filter.create', 'The custom filter was created'],
    ['', 'POST', '/downloadclient', 'download-client.create', 'The download client was created'],
    ['', 'POST', '/api/v3/tag', 'tag.create', 'The tag was created'],
    ['', 'PUT', '/invoices/:id/finalize', 'invoice.finalize', 'The invoice was finalized'],
    ['', 'PUT', '/users/:id/plan', 'plan.update', 'The plan was updated'],
    ['Add a new pet to the store.', 'POST', '/x', 'pet.add', 'The pet was added to the store'],
    ['Apply a coupon to a customer', 'POST', '/x', 'coupon.apply', 'The coupon was applied to a customer'],
    ['Set a card as default', 'PUT', '/x', 'card.set', 'The card was set as default'],
    [
      'Delete an access to an account',
      'DELETE',
      '/x',
      'access.delete',
      'The access to an account was deleted',
    ],
    [
      'Create a webhook_endpoint',
      'POST',
      '/x',
      'webhook-endpoint.create',
      'The webhook endpoint was created',
    ],
    ['Frobnicate the widgets', 'PATCH', '/widgets/:id', 'widget.update', 'The widget was updated'],
  ];
  for (const [summary, method, route, type, succeeded] of cases) {
    it(`are of its ${summary ? `summary: ${summary}` : `route: ${method} ${route}`}`, () => {
      const words = wordsFor({ method, route, summary, tags: ['CustomFilter', 'DownloadClient'] });
      assert.deepEqual([words.type, words.succeeded], [type, succeeded]);
    });
  }
});
