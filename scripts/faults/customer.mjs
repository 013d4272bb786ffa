import { randomUUID } from 'node:crypto';

const PAUSE_MS = 100;
/** Time limit for a call on a dead connection; the call is then repeated. */
const PATIENCE_MS = 12_000;

/**
 * Orders one Port after another from one process of the API, and waits for each acknowledgement. Repeats calls with no
 * answer or with 503, with the same idempotency key.
 */
export class Customer {
  /** Acknowledged deployments: order, name of the service, start and end of the call, and its trace ID. */
  deployed = [];
  /** Saved orders. Two with the same name mean that one was saved twice. */
  saved = [];
  failures = 0;
  #name;
  #address;
  #headers;
  #stopped = false;

  constructor(name, address, headers) {
    this.#name = name;
    this.#address = address;
    this.#headers = { ...headers, 'content-type': 'application/json' };
  }

  stop() {
    this.#stopped = true;
  }

  async run() {
    for (let number = 1; !this.#stopped; number++) {
      const name = `${this.#name} ${number}`;
      const design = { kind: 'PORT', name, locationId: 'sydney-wharf', speedMbps: 1000, termMonths: 12 };
      const { body: order } = await this.#acknowledged('POST', '/orders', design, randomUUID());
      this.saved.push({ id: order.id, name });
      const { body: quote } = await this.#acknowledged('POST', `/orders/${order.id}/validate`, {});
      const deployment = { quoteId: quote.quoteId };
      const answer = await this.#acknowledged('POST', `/orders/${order.id}/deploy`, deployment, randomUUID());
      this.deployed.push({
        id: order.id,
        name,
        began: answer.began,
        at: Date.now(),
        traceId: answer.traceId,
      });
    }
  }

  async #acknowledged(method, path, body, key) {
    for (;;) {
      const answer = await this.#send(method, path, body, key);
      if (answer !== undefined) return answer;
      this.failures++;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }

  async #send(method, path, body, key) {
    const began = Date.now();
    let response;
    let text;
    try {
      response = await fetch(`${this.#address}/api${path}`, {
        method,
        headers: { ...this.#headers, ...(key && { 'idempotency-key': key }) },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      text = await response.text();
    } catch {
      return undefined;
    }
    // The first attempt may still be in progress.
    if (response.status === 503 || text.includes('idempotency-key-in-progress')) return undefined;
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return { body: JSON.parse(text), traceId: response.headers.get('trace-id'), began };
  }
}
