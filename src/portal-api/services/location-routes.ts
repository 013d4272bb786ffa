import { Type } from 'typebox';

import type { ApiContext } from '../api-context.ts';
import { InternetExchange, Location, PartnerPort } from '../contract/index.ts';
import type { Api } from '../http/api.ts';
import { route } from '../http/route-config.ts';
import { signedInUser } from '../session/session-guard.ts';
import { withNote } from './service-query.ts';

/** Locations of new services, and the exchanges and partner Ports that they can reach. */
export function addLocationRoutes(api: Api, { database }: ApiContext): void {
  api.get('/locations', route('List locations', { response: { 200: Type.Array(Location) } }), async () => {
    const locations = await database
      .selectFrom('locations')
      .select(['id', 'name', 'city', 'country', 'capacity', 'note'])
      .orderBy('city')
      .orderBy('name')
      .execute();
    return locations.map(withNote);
  });

  api.get(
    '/exchanges',
    route('List internet exchanges', { response: { 200: Type.Array(InternetExchange) } }),
    async () => {
      const exchanges = await database
        .selectFrom('exchanges')
        .select(['id', 'name', 'city', 'note'])
        .orderBy('city')
        .orderBy('name')
        .execute();
      return exchanges.map(withNote);
    },
  );

  api.get(
    '/partner-ports',
    route('List partner Ports', { response: { 200: Type.Array(PartnerPort) } }),
    async (request) => {
      const ports = await database
        .selectFrom('services')
        .innerJoin('companies', 'companies.id', 'services.company_id')
        .innerJoin('locations', 'locations.id', 'services.location_id')
        .select(['services.uid as portUid', 'services.name as portName', 'services.partner_access as access'])
        .select(['companies.name as companyName', 'locations.name as locationName'])
        .where('services.company_id', '!=', signedInUser(request).companyId)
        .where('services.partner_access', 'is not', null)
        .where('services.state', '=', 'LIVE')
        .orderBy('companies.name')
        .orderBy('services.name')
        .execute();
      return ports.map(({ access, ...port }) => ({ ...port, needsApproval: access === 'APPROVAL' }));
    },
  );
}
