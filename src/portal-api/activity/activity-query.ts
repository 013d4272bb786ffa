import { sql } from 'kysely';

import type { ActivityFilter, ActivityPage, ActivityRecord } from '../contract/index.ts';
import type { Database } from '../database/database.ts';
import { activityWords } from './activity-words.ts';

/** Owner of the records: a company, or one of its users. */
export interface ActivityScope {
  readonly companyId: string;
  readonly userId?: string;
}

/** Failed is what HTTP calls so; the index of failures has the same words. */
const FIRST_FAILURE = 400;
const CURSOR = /^(\d{1,13})-(\d{1,18})$/;
export const CURSOR_PATTERN = CURSOR.source;

/** Reads records newest first, page by page, while new ones come in. */
export class ActivityQuery {
  readonly #database: Database;
  readonly #scope: ActivityScope;
  readonly #filter: ActivityFilter;

  constructor(database: Database, scope: ActivityScope, filter: ActivityFilter) {
    this.#database = database;
    this.#scope = scope;
    this.#filter = filter;
  }

  async page(limit: number, before?: string): Promise<ActivityPage> {
    let query = await this.#select();
    const [, milliseconds, id] = CURSOR.exec(before ?? '') ?? [];
    if (milliseconds !== undefined && id !== undefined) {
      const at = new Date(Number(milliseconds));
      query = query.where(sql<boolean>`(at, id) < (${at}::timestamptz, ${id}::bigint)`);
    }
    // One more than asked for tells whether there is a next page.
    const rows = await query
      .orderBy('at', 'desc')
      .orderBy('id', 'desc')
      .limit(limit + 1)
      .execute();
    const records = rows.slice(0, limit).map(({ recordId: id, at, ...record }): ActivityRecord => ({
      ...record,
      id,
      at: at.toISOString(),
      outcome: record.status < FIRST_FAILURE ? 'SUCCEEDED' : 'FAILED',
    }));
    const last = rows[limit - 1];
    const more = last && rows.length > limit;
    return { records, ...(more && { before: `${last.at.getTime()}-${last.recordId}` }) };
  }

  async #select() {
    const { companyId, userId } = this.#scope;
    const { actor, channel, outcome, kind, from, to, traceId } = this.#filter;
    let query = this.#database
      .selectFrom('activity')
      .select([
        // The engines do not agree on the type of a bigint.
        sql<string>`id::text`.as('recordId'),
        'at',
        'actor',
        'channel',
        'activity',
        'method',
        'route',
        'status',
        'trace_id as traceId',
      ])
      .where('company_id', '=', companyId);
    if (userId !== undefined) query = query.where('user_id', '=', userId);
    if (actor !== undefined) query = query.where('actor', '=', actor);
    if (channel !== undefined) query = query.where('channel', '=', channel);
    if (outcome === 'FAILED') query = query.where('status', '>=', sql<number>`400`);
    if (outcome === 'SUCCEEDED') query = query.where('status', '<', FIRST_FAILURE);
    if (kind === 'CHANGE') query = query.where(sql<boolean>`method not in ('GET', 'HEAD')`);
    if (kind === 'READ') query = query.where('method', 'in', ['GET', 'HEAD']);
    if (from !== undefined) query = query.where('at', '>=', new Date(from));
    if (to !== undefined) query = query.where('at', '<', new Date(to));
    if (traceId !== undefined) query = query.where('trace_id', '=', traceId);
    for (const word of searchWords(this.#filter.search)) {
      const [activities, actors] = await Promise.all([
        this.#like('activity', word),
        this.#like('actor', word),
      ]);
      query = query.where((record) =>
        record.or([
          record('activity', 'in', activities),
          record('actor', 'in', actors),
          record('trace_id', '=', word),
        ]),
      );
    }
    return query;
  }

  /** Searching the few different values, not the many records, keeps the index of use. */
  async #like(column: 'actor' | 'activity', word: string): Promise<string[]> {
    const words = await activityWords(this.#database, this.#scope.companyId, column);
    const found = words.filter((value) => value.toLowerCase().includes(word));
    // SQL has no empty list; an empty text is no record's value.
    return found.length > 0 ? found : [''];
  }
}

const searchWords = (search = ''): string[] => search.toLowerCase().split(/\s+/).filter(Boolean).slice(0, 8);
