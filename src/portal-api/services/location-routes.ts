import type { ApiContext } from '../api-context.ts';
import { InternetExchange, Location, type PageQuery, PartnerPort } from '../contract/index.ts';
import type { Database } from '../database/database.ts';
import type { RememberedReads } from '../database/remembered-reads.ts';
import type { Api } from '../http/api.ts';
import { pagedList, type SortColumn } from '../http/paged-list.ts';
import { listRoute } from '../http/route-config.ts';
import { signedInUser } from '../session/session-guard.ts';
import { withNote } from './service-query.ts';

const BY_CITY: readonly SortColumn<{ readonly id: string; readonly name: string; readonly city: string }>[] =
  [
    { column: 'city', type: 'text', of: ({ city }) => city },
    { column: 'name', type: 'text', of: ({ name }) => name },
    { column: 'id', type: 'text', of: ({ id }) => id },
  ];

const BY_COMPANY: readonly SortColumn<Omit<PartnerPort, 'needsApproval'>>[] = [
  { column: 'companies.name', type: 'text', of: ({ companyName }) => companyName },
  { column: 'services.name', type: 'text', of: ({ portName }) => portName },
  { column: 'services.uid', type: 'uuid', of: ({ portUid }) => portUid },
];

const listLocations = pagedList(
  (database: Database) =>
    database.selectFrom('locations').select(['id', 'name', 'city', 'country', 'capacity', 'note']),
  BY_CITY,
  withNote,
);

const listExchanges = pagedList(
  (database: Database) => database.selectFrom('exchanges').select(['id', 'name', 'city', 'note']),
  BY_CITY,
  withNote,
);

/** Ports of other companies that a company can connect to. */
const listPartnerPorts = pagedList(
  (database: Database, companyId: string) =>
    database
      .selectFrom('services')
      .innerJoin('companies', 'companies.id', 'services.company_id')
      .innerJoin('locations', 'locations.id', 'services.location_id')
      .select(['services.uid as portUid', 'services.name as portName', 'services.partner_access as access'])
      .select(['companies.name as companyName', 'locations.name as locationName'])
      .where('services.company_id', '!=', companyId)
      .where('services.partner_access', 'is not', null)
      .where('services.state', '=', 'LIVE'),
  BY_COMPANY,
  ({ access, ...port }): PartnerPort => ({ ...port, needsApproval: access === 'APPROVAL' }),
);

/** The lists of places belong to no company. */
const EVERYBODY = '';

/** Locations of new services, and the exchanges and partner Ports that they can reach. */
export function addLocationRoutes(api: Api, { database }: ApiContext, memory: RememberedReads): void {
  /** Remembers first pages, because places rarely change. */
  const remember = <T extends object>(list: string, { before, limit }: PageQuery, read: () => Promise<T>) =>
    before === undefined ? memory.find(`${list} ${limit}`, read) : read();

  api.get('/locations', listRoute('List locations', Location), ({ query }) =>
    remember('locations', query, () => listLocations(database, EVERYBODY, query)),
  );

  api.get('/exchanges', listRoute('List internet exchanges', InternetExchange), ({ query }) =>
    remember('exchanges', query, () => listExchanges(database, EVERYBODY, query)),
  );

  api.get('/partner-ports', listRoute('List partner Ports', PartnerPort), (request) =>
    listPartnerPorts(database, signedInUser(request).companyId, request.query),
  );
}
