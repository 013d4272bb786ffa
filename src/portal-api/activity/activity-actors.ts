import type { Database } from '../database/database.ts';
import { pagedList, type SortColumn } from '../http/paged-list.ts';

const BY_NAME: readonly SortColumn<{ readonly actor: string }>[] = [
  { column: 'actor', type: 'text', of: ({ actor }) => actor },
];

/** The actors of a company's records, in their order. */
export const listActors = pagedList(
  (database: Database, companyId: string) =>
    database.selectFrom('activity_kinds').select('actor').distinct().where('company_id', '=', companyId),
  BY_NAME,
  ({ actor }) => actor,
);
