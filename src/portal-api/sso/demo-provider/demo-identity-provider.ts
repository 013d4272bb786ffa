import type { FastifyInstance } from 'fastify';
import * as oidc from 'openid-client';

import type { IdentityProvider } from '../identity-provider.ts';
import { CLIENT_ID, CLIENT_SECRET, MOUNT_PATH } from './demo-provider.ts';

/** The demo’s identity provider. The same server provides it, so calls to it need no network. */
export function demoIdentityProvider(server: FastifyInstance): IdentityProvider {
  const ask: oidc.CustomFetch = async (url, { method, headers, body }) => {
    const { host, pathname, search } = new URL(url);
    const response = await server.inject({
      method: method,
      url: pathname + search,
      headers: { ...headers, host },
      ...(body != null && { payload: body instanceof URLSearchParams ? body.toString() : (body as string) }),
    });
    return new Response(response.body, {
      status: response.statusCode,
      headers: { 'content-type': String(response.headers['content-type']) },
    });
  };
  return {
    name: 'Demo SSO',
    // Always show the account page, so that users can try another account.
    parameters: { prompt: 'login' },
    configure: (origin) =>
      oidc.discovery(new URL(`${origin}${MOUNT_PATH}`), CLIENT_ID, CLIENT_SECRET, undefined, {
        [oidc.customFetch]: ask,
        // eslint-disable-next-line @typescript-eslint/no-deprecated -- a warning only; nothing leaves this process
        execute: [oidc.allowInsecureRequests],
      }),
  };
}
