import { Type } from 'typebox';

import type { ApiContext } from '../api-context.ts';
import { ServiceUsage } from '../contract/index.ts';
import type { Api } from '../http/api.ts';
import { route } from '../http/route-config.ts';
import { Uuid } from '../http/uuid.ts';
import { serviceNotFound } from '../services/hold-service.ts';
import { findService } from '../services/service-query.ts';
import { signedInUser } from '../session/session-guard.ts';
import { usageOf } from './service-usage.ts';

export function addUsageRoutes(api: Api, { database, now }: ApiContext): void {
  api.get(
    '/services/:uid/usage',
    route('Read usage', { params: Type.Object({ uid: Uuid }), response: { 200: ServiceUsage } }),
    async (request) => {
      const service = await findService(database, signedInUser(request).companyId, request.params.uid);
      return usageOf(service ?? serviceNotFound(), now());
    },
  );
}
