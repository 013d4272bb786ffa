import type { APIRequestContext, Page } from '@playwright/test';

import { expect } from '../../scripts/portal/expect.mjs';

/** Password of all demo accounts. */
export const PASSWORD = 'fabric-demo';

/** Calls the portal's API as a signed-in user's browser does, to prepare and check data quickly. */
export class Caller {
  readonly #request: APIRequestContext;

  constructor(request: APIRequestContext) {
    this.#request = request;
  }

  /** Signs in the browser with the same cookies. */
  async signIn(email: string, password = PASSWORD): Promise<this> {
    await this.#request.get('/api/session');
    await this.post('/api/session', { email, password });
    return this;
  }

  async get<T>(path: string): Promise<T> {
    const response = await this.#request.get(path);
    expect(response.ok(), await response.text()).toBe(true);
    return (await response.json()) as T;
  }

  /** Reads all records of a paged list. */
  async list<T>(path: string): Promise<T[]> {
    const all: T[] = [];
    let before = '';
    do {
      const page = await this.get<{ records: T[]; before?: string }>(`${path}?limit=500${before}`);
      all.push(...page.records);
      before = page.before === undefined ? '' : `&before=${page.before}`;
    } while (before);
    return all;
  }

  post<T>(path: string, data?: object, headers: Record<string, string> = {}): Promise<T> {
    return this.#change('post', path, data, headers);
  }

  put<T>(path: string, data: object): Promise<T> {
    return this.#change('put', path, data, {});
  }

  async #change<T>(
    method: 'post' | 'put',
    path: string,
    data: object | undefined,
    headers: Record<string, string>,
  ): Promise<T> {
    const { cookies } = await this.#request.storageState();
    const token = cookies.find(({ name }) => name === 'XSRF-TOKEN')?.value ?? '';
    const all = { ...headers, 'X-XSRF-TOKEN': decodeURIComponent(token) };
    const response = await this.#request[method](path, { ...(data && { data }), headers: all });
    expect(response.ok(), `${path}: ${await response.text()}`).toBe(true);
    return (await response.json()) as T;
  }
}

interface Order {
  readonly id: string;
  readonly state: string;
  readonly serviceUid?: string;
}

/** Orders a design, and waits until its service is live or the order is in the state `until`. */
export async function order(caller: Caller, design: object, until = 'DEPLOYED'): Promise<string> {
  const { id } = await caller.post<Order>('/api/orders', design);
  const { quoteId } = await caller.post<{ quoteId: string }>(`/api/orders/${id}/validate`);
  await caller.post(`/api/orders/${id}/deploy`, { quoteId }, { 'Idempotency-Key': id });
  let found: Order | undefined;
  await expect(async () => {
    found = await caller.get<Order>(`/api/orders/${id}`);
    expect(found.state).toBe(until);
  }).toPass({ intervals: [200] });
  return found?.serviceUid ?? '';
}

interface Named {
  readonly uid: string;
  readonly name: string;
}

/** Finds the uid of the company's service with this name, if any. */
export async function uidOf(caller: Caller, name: string): Promise<string> {
  return (await caller.list<Named>('/api/services')).find((each) => each.name === name)?.uid ?? '';
}

/** Orders a Port, and returns its uid when it is live. */
export function newPort(caller: Caller, name: string): Promise<string> {
  return order(caller, {
    kind: 'PORT',
    name,
    locationId: 'sydney-wharf',
    speedMbps: 1_000,
    termMonths: 12,
  });
}

type Cookies = Awaited<ReturnType<APIRequestContext['storageState']>>['cookies'];

/** Existing sessions by e-mail address. */
const sessions = new Map<string, Cookies>();

/**
 * Signs `page` in as a user of the demo, without the sign-in page. All tests in a process share the session, so a test
 * that ends it must call {@link forgetSession}.
 */
export async function signInQuietly(page: Page, email: string): Promise<Caller> {
  const caller = new Caller(page.request);
  const cookies = sessions.get(email);
  if (cookies !== undefined) {
    await page.context().addCookies(cookies);
    return caller;
  }
  await caller.signIn(email);
  sessions.set(email, (await page.request.storageState()).cookies);
  return caller;
}

/** Makes the next test sign in again. Call it before the session of `page` ends. */
export async function forgetSession(page: Page): Promise<void> {
  const { cookies } = await page.request.storageState();
  const values = new Set(cookies.map(({ value }) => value));
  for (const [email, shared] of sessions)
    if (shared.some(({ value }) => values.has(value))) sessions.delete(email);
}

/** Counts the members of a list that match. */
export async function listed(caller: Caller, path: string, has: (each: never) => boolean): Promise<number> {
  return (await caller.list<never>(path)).filter(has).length;
}
