import { sql } from 'kysely';

import type { Database } from '../database/database.ts';

/**
 * Finds the distinct values of a column in a company's records, each by one step in that column's index: the time does
 * not grow with the number of records.
 */
export async function activityWords(
  database: Database,
  companyId: string,
  column: 'actor' | 'activity',
): Promise<string[]> {
  const word = sql.ref(column);
  const { rows } = await sql<{ word: string }>`
    with recursive words as (
      (select ${word} as word from activity where company_id = ${companyId} order by ${word} limit 1)
      union all
      select (
        select ${word} from activity where company_id = ${companyId} and ${word} > words.word
        order by ${word} limit 1
      ) from words where words.word is not null
    )
    select word from words where word is not null`.execute(database);
  return rows.map(({ word: found }) => found);
}
