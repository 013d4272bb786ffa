import type { FastifyInstance, LightMyRequestResponse } from 'fastify';

const ORIGIN = 'http://portal.example';

/** Browser that follows redirects and keeps all cookies. */
export class RedirectFollower {
  #server: FastifyInstance;
  readonly #cookies = new Map<string, string>();
  /** Path of the current page. */
  path = '/';

  constructor(server: FastifyInstance) {
    this.#server = server;
  }

  /** Sends further calls to another process. */
  moveTo(server: FastifyInstance): void {
    this.#server = server;
  }

  open(path: string): Promise<LightMyRequestResponse> {
    return this.#go({ method: 'GET', url: path });
  }

  /** Submits the form of the current page. */
  submit(fields: Record<string, string>): Promise<LightMyRequestResponse> {
    return this.#go({
      method: 'POST',
      url: this.path,
      payload: new URLSearchParams(fields).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
  }

  /** Makes one call without following redirects. */
  async call(options: { method: 'GET' | 'POST'; url: string; payload?: string; headers?: object }) {
    const response = await this.#server.inject({
      ...options,
      headers: { ...options.headers, host: new URL(ORIGIN).host },
      cookies: Object.fromEntries(this.#cookies),
    });
    for (const { name, value } of response.cookies) {
      if (value === '') this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
    return response;
  }

  async #go(options: Parameters<RedirectFollower['call']>[0]): Promise<LightMyRequestResponse> {
    this.path = options.url;
    let response = await this.call(options);
    while (response.statusCode >= 300 && response.statusCode < 400) {
      const { pathname, search } = new URL(String(response.headers.location), ORIGIN);
      this.path = pathname + search;
      response = await this.call({ method: 'GET', url: this.path });
    }
    return response;
  }
}
