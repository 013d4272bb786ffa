import type { Page, PageQuery } from '../contract/index.ts';
import type { Database } from '../database/database.ts';
import { readPage, type SortColumn } from '../http/read-page.ts';

const BY_NAME: readonly SortColumn<{ readonly actor: string }>[] = [
  { column: 'actor', type: 'text', of: ({ actor }) => actor },
];

/** Finds the actors of a company's records, in their order. */
export function activityActors(
  database: Database,
  companyId: string,
  page: PageQuery,
): Promise<Page<string>> {
  const actors = database
    .selectFrom('activity_kinds')
    .select('actor')
    .distinct()
    .where('company_id', '=', companyId);
  return readPage(actors, BY_NAME, page, ({ actor }) => actor);
}
