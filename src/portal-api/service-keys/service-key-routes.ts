import { Type } from 'typebox';

import type { ApiContext } from '../api-context.ts';
import { CreatedServiceKey, ServiceKey, ServiceKeyRequest } from '../contract/index.ts';
import type { Api } from '../http/api.ts';
import { Uuid } from '../http/uuid.ts';
import { SERVICE_ROLES } from '../session/role-names.ts';
import { signedInUser } from '../session/session-guard.ts';
import { createServiceKey, deactivateServiceKey, listServiceKeys } from './service-key-store.ts';

const IdParams = Type.Object({ id: Uuid });

export function addServiceKeyRoutes(api: Api, { database, now }: ApiContext): void {
  api.get(
    '/service-keys',
    {
      schema: { response: { 200: Type.Array(ServiceKey) } },
      config: { activity: 'List service keys', access: 'signed-in' },
    },
    (request) => listServiceKeys(database, signedInUser(request).companyId),
  );

  api.post(
    '/service-keys',
    {
      schema: { body: ServiceKeyRequest, response: { 201: CreatedServiceKey } },
      config: {
        activity: 'Create service key',
        access: { roles: SERVICE_ROLES, to: 'create service keys' },
      },
    },
    async (request, reply) => {
      const { companyId } = signedInUser(request);
      return reply.code(201).send(await createServiceKey(database, companyId, request.body, now()));
    },
  );

  api.post(
    '/service-keys/:id/deactivate',
    {
      schema: { params: IdParams, response: { 200: ServiceKey } },
      config: {
        activity: 'Deactivate service key',
        access: { roles: SERVICE_ROLES, to: 'deactivate service keys' },
      },
    },
    (request) => deactivateServiceKey(database, signedInUser(request).companyId, request.params.id),
  );
}
