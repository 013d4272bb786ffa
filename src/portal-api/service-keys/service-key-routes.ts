import { Type } from 'typebox';

import type { ApiContext } from '../api-context.ts';
import { CreatedServiceKey, ServiceKey, ServiceKeyRequest } from '../contract/index.ts';
import type { Api } from '../http/api.ts';
import { listRoute, route } from '../http/route-config.ts';
import { Uuid } from '../http/uuid.ts';
import { technicalRoles } from '../session/roles.ts';
import { signedInUser } from '../session/session-guard.ts';
import { createServiceKey, deactivateServiceKey, listServiceKeys } from './service-key-store.ts';

const IdParams = Type.Object({ id: Uuid });

export function addServiceKeyRoutes(api: Api, { database, now }: ApiContext): void {
  api.get('/service-keys', listRoute('List service keys', ServiceKey), (request) =>
    listServiceKeys(database, signedInUser(request).companyId, request.query),
  );

  api.post(
    '/service-keys',
    route(
      'Create service key',
      { body: ServiceKeyRequest, response: { 201: CreatedServiceKey } },
      technicalRoles('create service keys'),
    ),
    async (request, reply) => {
      const { companyId } = signedInUser(request);
      return reply.code(201).send(await createServiceKey(database, companyId, request.body, now()));
    },
  );

  api.post(
    '/service-keys/:id/deactivate',
    route(
      'Deactivate service key',
      { params: IdParams, response: { 200: ServiceKey } },
      technicalRoles('deactivate service keys'),
    ),
    (request) => deactivateServiceKey(database, signedInUser(request).companyId, request.params.id),
  );
}
