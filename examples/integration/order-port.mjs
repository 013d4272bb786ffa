/**
 * Uses the portal's API with an API key, as a customer's own system would: lists the services, orders a Port, and waits
 * until it is live. README.md in this folder explains how to run it.
 */
import { randomUUID } from 'node:crypto';

const { FABRIC_API_KEY: key, FABRIC_URL: address = 'http://127.0.0.1:4300' } = process.env;
const [location = 'sydney-wharf', name = 'Ordered by a script'] = process.argv.slice(2);
const ATTEMPTS = 5;

const wait = (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

async function call(method, path, body, headers = {}) {
  const response = await fetch(new URL(`/api${path}`, address), {
    method,
    headers: {
      authorization: `Bearer ${key}`,
      ...(body && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (response.status === 429) {
    await wait(Number(response.headers.get('retry-after')) || 1);
    return call(method, path, body, headers);
  }
  const answer = await response.json();
  if (!response.ok) throw new Error(`${answer.title}. ${answer.detail} (trace ID ${answer.traceId})`);
  return answer;
}

/** Deploys an order. If the answer gets lost, repeats the request with the same key, so that nothing is ordered twice. */
async function deploy(id, quoteId) {
  const headers = { 'idempotency-key': randomUUID() };
  for (let attempt = 1; ; attempt++) {
    try {
      return await call('POST', `/orders/${id}/deploy`, { quoteId }, headers);
    } catch (error) {
      // fetch throws a TypeError if no answer arrives. A refusal is an answer.
      if (!(error instanceof TypeError) || attempt === ATTEMPTS) throw error;
      await wait(attempt);
    }
  }
}

async function run() {
  if (!key) throw new Error('Set FABRIC_API_KEY to an API key of your company (portal: Company, API keys).');
  let count = 0;
  let next = '/services';
  while (next) {
    const { records, before } = await call('GET', next);
    for (const service of records) console.log(`  ${service.state.padEnd(16)} ${service.name}`);
    count += records.length;
    next = before && `/services?before=${before}`;
  }
  console.log(`${count} services`);

  const design = { kind: 'PORT', name, locationId: location, speedMbps: 1000, termMonths: 12 };
  const { id } = await call('POST', '/orders', design);
  const { quoteId, warnings } = await call('POST', `/orders/${id}/validate`);
  for (const { detail } of warnings) console.log(`Warning: ${detail}`);

  let order = await deploy(id, quoteId);
  while (order.state === 'DEPLOYING') {
    await wait(1);
    order = await call('GET', `/orders/${id}`);
  }
  console.log(`${name}: ${order.state} ${order.detail ?? ''}`.trim());
  if (order.state === 'FAILED') process.exitCode = 1;
}

try {
  await run();
} catch (error) {
  console.error(error instanceof TypeError ? `${address} does not answer.` : error.message);
  process.exitCode = 1;
}
