import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';

import type { Page } from '../contract/index.ts';

type Method = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE';

/** Calls the API as a browser with the portal does: keeps cookies and sends the XSRF token back. */
export class PortalClient {
  readonly #server: FastifyInstance;
  readonly cookies = new Map<string, string>();

  constructor(server: FastifyInstance) {
    this.#server = server;
  }

  async call(
    method: Method,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<LightMyRequestResponse> {
    const xsrfToken = this.cookies.get('XSRF-TOKEN');
    const response = await this.#server.inject({
      method,
      url: `/api${path}`,
      cookies: Object.fromEntries(this.cookies),
      headers: { ...(xsrfToken !== undefined && { 'x-xsrf-token': xsrfToken }), ...headers },
      ...(body !== undefined && { payload: body as NonNullable<InjectOptions['payload']> }),
    });
    for (const { name, value } of response.cookies) {
      if (value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return response;
  }

  get(path: string): Promise<LightMyRequestResponse> {
    return this.call('GET', path);
  }

  /** Reads all records of a paged list. */
  async list<T>(path: string): Promise<T[]> {
    const all: T[] = [];
    let before: string | undefined;
    do {
      const query = before === undefined ? '' : `&before=${before}`;
      const page: Page<T> = (await this.get(`${path}?limit=500${query}`)).json();
      all.push(...page.records);
      before = page.before;
    } while (before !== undefined);
    return all;
  }

  post(path: string, body?: unknown, headers?: Record<string, string>): Promise<LightMyRequestResponse> {
    return this.call('POST', path, body, headers);
  }

  put(path: string, body: unknown): Promise<LightMyRequestResponse> {
    return this.call('PUT', path, body);
  }

  delete(path: string): Promise<LightMyRequestResponse> {
    return this.call('DELETE', path);
  }

  /** Opens the sign-in page, then signs in. */
  async signIn(email: string, password = 'fabric-demo'): Promise<LightMyRequestResponse> {
    await this.get('/session');
    return this.post('/session', { email, password });
  }
}
