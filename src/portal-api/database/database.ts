import type { Kysely } from 'kysely';

import type { DB } from './tables.ts';

/** The database or a transaction in it. Kysely's transactions are Kysely instances too. */
export type Database = Kysely<DB>;
