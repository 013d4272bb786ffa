import { Type } from 'typebox';

import type { ApiContext } from '../api-context.ts';
import { ApiKey, ApiKeyCreation, CreatedApiKey } from '../contract/index.ts';
import type { Api } from '../http/api.ts';
import { listRoute, route } from '../http/route-config.ts';
import { Uuid } from '../http/uuid.ts';
import { companyAdmins } from '../session/roles.ts';
import { signedInUser } from '../session/session-guard.ts';
import { createApiKey, listApiKeys, revokeApiKey } from './api-key-store.ts';

const ACCESS = companyAdmins('manage API keys');

/** API keys of a company, for its Company Admins. */
export function addApiKeyRoutes(api: Api, { database, now }: ApiContext): void {
  api.get('/api-keys', listRoute('List API keys', ApiKey, ACCESS), (request) =>
    listApiKeys(database, signedInUser(request).companyId, request.query),
  );

  api.post(
    '/api-keys',
    route('Create API key', { body: ApiKeyCreation, response: { 201: CreatedApiKey } }, ACCESS),
    async (request, reply) =>
      reply.code(201).send(await createApiKey(database, signedInUser(request), request.body, now())),
  );

  api.post(
    '/api-keys/:id/revoke',
    route('Revoke API key', { params: Type.Object({ id: Uuid }), response: { 200: ApiKey } }, ACCESS, {
      endsAccess: true,
    }),
    (request) => revokeApiKey(database, signedInUser(request).companyId, request.params.id, now()),
  );
}
