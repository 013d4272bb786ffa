import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

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
    assert.match(said, /3 kinds of events/);
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
    ['Frobnicate the widgets', 'PATCH', '/widgets/:id', 'widget.update', 'The widget was updated'],
  ];
  for (const [summary, method, route, type, succeeded] of cases) {
    it(`are of its ${summary ? `summary: ${summary}` : `route: ${method} ${route}`}`, () => {
      const words = wordsFor({ method, route, summary });
      assert.deepEqual([words.type, words.succeeded], [type, succeeded]);
    });
  }
});
