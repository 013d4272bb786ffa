import { type Page, expect } from '@playwright/test';

import { PASSWORD } from './caller';
import { ADA, uniqueName } from './portal';

export interface NewUser {
  readonly email: string;
  readonly password: string;
}

/** Creates a new colleague of Ada's through the API, in a separate session. */
export async function newUser(page: Page): Promise<NewUser> {
  const lastName = uniqueName('Reed').replace(' ', '-');
  const email = `${lastName.toLowerCase()}@bluegum.example`;
  const password = 'a long enough password';
  const context = await page.context().browser()!.newContext();
  const { request } = context;
  const post = async (path: string, data: object) => {
    const { cookies } = await request.storageState();
    const xsrfToken = cookies.find(({ name }) => name === 'XSRF-TOKEN')?.value ?? '';
    const url = new URL(path, page.url()).href;
    const response = await request.post(url, { data, headers: { 'X-XSRF-TOKEN': xsrfToken } });
    expect(response.ok(), await response.text()).toBe(true);
    return (await response.json()) as { token: string };
  };
  await request.get(new URL('/api/session', page.url()).href);
  await post('/api/session', { email: ADA, password: PASSWORD });
  const { token } = await post('/api/users', { email, firstName: 'Noa', lastName, role: 'READ_ONLY' });
  await post('/api/invitations/accept', { token, password });
  await context.close();
  return { email, password };
}
