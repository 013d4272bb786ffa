/** Calls a server over the network, with cookies and XSRF token, as a browser does. */
export class RemoteClient {
  readonly #address: string;
  readonly #cookies = new Map<string, string>();

  constructor(address: string) {
    this.#address = address;
  }

  /** Headers that the browser sends by itself, and the XSRF token. */
  get headers(): { cookie: string; 'x-xsrf-token': string } {
    return {
      cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      'x-xsrf-token': this.#cookies.get('XSRF-TOKEN') ?? '',
    };
  }

  async call<T>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<T> {
    const response = await fetch(`${this.#address}/api${path}`, {
      method,
      headers: {
        ...this.headers,
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      this.#cookies.set(name, value);
    }
    return (await response.json()) as T;
  }

  /** Validates an order and deploys it with the quote. */
  async deploy<T>(id: string, headers: Record<string, string>): Promise<T> {
    const { quoteId } = await this.call<{ quoteId: string }>('POST', `/orders/${id}/validate`);
    return this.call<T>('POST', `/orders/${id}/deploy`, { quoteId }, headers);
  }

  async signIn(email: string): Promise<this> {
    await this.call('GET', '/session');
    await this.call('POST', '/session', { email, password: 'fabric-demo' });
    return this;
  }

  /** Returns the same browser at another server. */
  at(address: string): RemoteClient {
    const client = new RemoteClient(address);
    for (const [name, value] of this.#cookies) client.#cookies.set(name, value);
    return client;
  }

  /** Repeats a call until its answer matches; fails after half a minute. */
  async waitFor<T>(path: string, wanted: (answer: T) => boolean): Promise<T> {
    for (const end = Date.now() + 30_000; Date.now() < end;) {
      const answer = await this.call<T>('GET', path);
      if (wanted(answer)) return answer;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`${path} did not give the expected answer in time.`);
  }
}
