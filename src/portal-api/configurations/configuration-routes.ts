import { Type } from 'typebox';

import type { ApiContext } from '../api-context.ts';
import { Configuration, ConfigurationRename, ConfigurationSave, Order } from '../contract/index.ts';
import type { Api } from '../http/api.ts';
import { Uuid } from '../http/uuid.ts';
import { createOrder } from '../orders/order-store.ts';
import { signedInUser } from '../session/session-guard.ts';
import {
  deleteConfiguration,
  listConfigurations,
  readConfiguration,
  renameConfiguration,
  saveConfiguration,
} from './configuration-store.ts';

const IdParams = Type.Object({ id: Uuid });

/** Designs that are kept to be ordered again. Whoever may design services, and that is everyone, may keep designs. */
export function addConfigurationRoutes(api: Api, { database, now }: ApiContext): void {
  api.get(
    '/configurations',
    {
      schema: { response: { 200: Type.Array(Configuration) } },
      config: { activity: 'List configurations', access: 'signed-in' },
    },
    (request) => listConfigurations(database, signedInUser(request).companyId),
  );

  api.post(
    '/configurations',
    {
      schema: { body: ConfigurationSave, response: { 201: Configuration } },
      config: { activity: 'Save configuration', access: 'signed-in' },
    },
    async (request, reply) => {
      const saved = await saveConfiguration(database, signedInUser(request), request.body, now());
      return reply.code(201).send(saved);
    },
  );

  api.put(
    '/configurations/:id',
    {
      schema: { params: IdParams, body: ConfigurationRename, response: { 200: Configuration } },
      config: { activity: 'Rename configuration', access: 'signed-in' },
    },
    (request) =>
      renameConfiguration(database, signedInUser(request).companyId, request.params.id, request.body.name),
  );

  api.delete(
    '/configurations/:id',
    {
      schema: { params: IdParams, response: { 200: Configuration } },
      config: { activity: 'Delete configuration', access: 'signed-in' },
    },
    (request) => deleteConfiguration(database, signedInUser(request).companyId, request.params.id),
  );

  api.post(
    '/configurations/:id/apply',
    {
      schema: { params: IdParams, response: { 201: Order } },
      config: { activity: 'Apply configuration', access: 'signed-in' },
    },
    async (request, reply) => {
      const { companyId } = signedInUser(request);
      const { design } = await readConfiguration(database, companyId, request.params.id);
      return reply.code(201).send(await createOrder(database, companyId, design, now()));
    },
  );
}
