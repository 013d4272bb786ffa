/** Browser that follows redirects between servers and keeps the cookies of each. */
export class RemoteBrowser {
  readonly #cookies = new Map<string, Map<string, string>>();
  /** URL of the current page. */
  url = new URL('about:blank');

  open(url: string): Promise<string> {
    return this.#go(new URL(url), { method: 'GET' });
  }

  /** Submits the form of the current page to the page's URL. */
  submit(fields: Record<string, string>): Promise<string> {
    return this.#go(this.url, { method: 'POST', body: new URLSearchParams(fields) });
  }

  async #go(start: URL, first: RequestInit): Promise<string> {
    let request = first;
    for (this.url = start; ; request = { method: 'GET' }) {
      const { origin } = this.url;
      const jar = this.#cookies.get(origin) ?? new Map<string, string>();
      this.#cookies.set(origin, jar);
      const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
      const response = await fetch(this.url, { ...request, headers: { cookie }, redirect: 'manual' });
      for (const text of response.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(text) ?? [];
        if (value === '') jar.delete(name);
        else jar.set(name, value);
      }
      const location = response.headers.get('location');
      if (location === null) return response.text();
      this.url = new URL(location, this.url);
    }
  }
}
