import { Type } from 'typebox';

import type { ApiContext } from '../api-context.ts';
import { Configuration, ConfigurationRename, ConfigurationSave, Order } from '../contract/index.ts';
import type { Api } from '../http/api.ts';
import { listRoute, route } from '../http/route-config.ts';
import { Uuid } from '../http/uuid.ts';
import { OptionalIdempotencyHeaders } from '../idempotency/idempotency-key.ts';
import { saveOrder } from '../orders/save-order.ts';
import { signedInUser } from '../session/session-guard.ts';
import {
  deleteConfiguration,
  listConfigurations,
  readConfiguration,
  renameConfiguration,
  saveConfiguration,
} from './configuration-store.ts';

const IdParams = Type.Object({ id: Uuid });

/** Designs saved for later orders. Everyone may design services, so everyone may save designs. */
export function addConfigurationRoutes(api: Api, context: ApiContext): void {
  const { database, now } = context;

  api.get('/configurations', listRoute('List configurations', Configuration), (request) =>
    listConfigurations(database, signedInUser(request).companyId, request.query),
  );

  api.post(
    '/configurations',
    route('Save configuration', { body: ConfigurationSave, response: { 201: Configuration } }),
    async (request, reply) => {
      const saved = await saveConfiguration(database, signedInUser(request), request.body, now());
      return reply.code(201).send(saved);
    },
  );

  api.put(
    '/configurations/:id',
    route('Rename configuration', {
      params: IdParams,
      body: ConfigurationRename,
      response: { 200: Configuration },
    }),
    (request) =>
      renameConfiguration(database, signedInUser(request).companyId, request.params.id, request.body.name),
  );

  api.delete(
    '/configurations/:id',
    route('Delete configuration', { params: IdParams, response: { 200: Configuration } }),
    (request) => deleteConfiguration(database, signedInUser(request).companyId, request.params.id),
  );

  api.post(
    '/configurations/:id/apply',
    route('Apply configuration', {
      params: IdParams,
      headers: OptionalIdempotencyHeaders,
      response: { 201: Order },
    }),
    async (request, reply) => {
      const { companyId } = signedInUser(request);
      const { design } = await readConfiguration(database, companyId, request.params.id);
      return reply.code(201).send(await saveOrder(context, request, design));
    },
  );
}
