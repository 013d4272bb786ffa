import { Type } from 'typebox';

import type { ApiContext } from '../api-context.ts';
import { ApiKey, ApiKeyCreation, CreatedApiKey } from '../contract/index.ts';
import type { Api } from '../http/api.ts';
import { Uuid } from '../http/uuid.ts';
import { signedInUser } from '../session/session-guard.ts';
import { createApiKey, listApiKeys, revokeApiKey } from './api-key-store.ts';

const ACCESS = { roles: ['COMPANY_ADMIN'], to: 'manage API keys' } as const;

/** API keys of a company, for its Company Admins. */
export function addApiKeyRoutes(api: Api, { database, now }: ApiContext): void {
  api.get(
    '/api-keys',
    {
      schema: { response: { 200: Type.Array(ApiKey) } },
      config: { activity: 'List API keys', access: ACCESS },
    },
    (request) => listApiKeys(database, signedInUser(request).companyId),
  );

  api.post(
    '/api-keys',
    {
      schema: { body: ApiKeyCreation, response: { 201: CreatedApiKey } },
      config: { activity: 'Create API key', access: ACCESS },
    },
    async (request, reply) =>
      reply.code(201).send(await createApiKey(database, signedInUser(request), request.body, now())),
  );

  api.post(
    '/api-keys/:id/revoke',
    {
      schema: { params: Type.Object({ id: Uuid }), response: { 200: ApiKey } },
      config: { activity: 'Revoke API key', access: ACCESS },
    },
    (request) => revokeApiKey(database, signedInUser(request).companyId, request.params.id, now()),
  );
}
