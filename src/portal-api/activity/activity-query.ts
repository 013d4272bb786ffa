import { type RawBuilder, sql } from 'kysely';

import type { ActivityFilter, ActivityPage, ActivityRecord } from '../contract/index.ts';
import type { Database } from '../database/database.ts';

/** Owner of the records: a company, or one of its users. */
export interface ActivityScope {
  readonly companyId: string;
  readonly userId?: string;
}

/** Failed means an HTTP error status, as in the kinds of records. */
const FIRST_FAILURE = 400;
const CURSOR = /^(\d{1,13})-(\d{1,18})$/;
export const CURSOR_PATTERN = CURSOR.source;
const TRACE_ID = /^[0-9a-f]{32}$/;

type Row = Omit<ActivityRecord, 'id' | 'at' | 'outcome' | 'calls'> & {
  readonly recordId: string;
  readonly at: Date;
  readonly calls: number;
};

/** The engines return a bigint as different types. */
const COLUMNS = sql`id, id::text as "recordId", at, actor, channel, activity, method, route, status, calls,
  trace_id as "traceId"`;
const NEWEST_FIRST = sql`order by at desc, id desc`;

/** Reads records newest first, page by page, also while new ones arrive. */
export class ActivityQuery {
  readonly #database: Database;
  readonly #scope: ActivityScope;
  readonly #filter: ActivityFilter;
  readonly #words: readonly string[];

  constructor(database: Database, scope: ActivityScope, filter: ActivityFilter) {
    this.#database = database;
    this.#scope = scope;
    this.#filter = filter;
    this.#words = searchWords(filter.search);
  }

  async page(limit: number, before?: string): Promise<ActivityPage> {
    // One extra row shows whether there is a next page.
    const rows = await this.#read(limit + 1, before);
    const records = rows.slice(0, limit).map((row): ActivityRecord => ({
      id: row.recordId,
      at: row.at.toISOString(),
      actor: row.actor,
      channel: row.channel,
      activity: row.activity,
      outcome: row.status < FIRST_FAILURE ? 'SUCCEEDED' : 'FAILED',
      method: row.method,
      route: row.route,
      status: row.status,
      traceId: row.traceId,
      ...(row.calls > 1 && { calls: row.calls }),
    }));
    const last = rows[limit - 1];
    const more = last && rows.length > limit;
    return { records, ...(more && { before: `${last.at.getTime()}-${last.recordId}` }) };
  }

  async #read(limit: number, before: string | undefined): Promise<readonly Row[]> {
    const times = this.#times(before);
    const records = sql.join([...this.#owner, ...times], AND);
    const traces = this.#traces;
    if (traces.length > 0) {
      const traced = sql.join([records, ...traces.map((trace) => sql`trace_id = ${trace}`)], AND);
      const matching = this.#picksKinds ? sql`${traced} and kind in (${this.#kinds})` : traced;
      return this.#run(sql`select ${COLUMNS} from activity where ${matching} ${NEWEST_FIRST} limit ${limit}`);
    }
    if (!this.#picksKinds) {
      return this.#run(sql`select ${COLUMNS} from activity where ${records} ${NEWEST_FIRST} limit ${limit}`);
    }
    // Merges the kinds of records by the newest of each. This reads no record that the filter excludes, so the time
    // does not grow with their number. Each kind has one owner. A condition on the owner would only tempt PostgreSQL to
    // scan all of the owner's records in order.
    const ofKind = (kind: string) => sql.join([sql`kind = ${sql.ref(kind)}`, ...times], AND);
    return this.#run(sql`
      with matching as (
        select known.kind, newest.at, newest.id from (${this.#kinds}) as known
        cross join lateral (
          select at, id from activity where ${ofKind('known.kind')} ${NEWEST_FIRST} limit 1
        ) as newest
        ${NEWEST_FIRST} limit ${limit}
      )
      select record.* from (select kind from matching) as wanted
      cross join lateral (
        select ${COLUMNS} from activity where ${ofKind('wanted.kind')} ${NEWEST_FIRST} limit ${limit}
      ) as record
      ${NEWEST_FIRST} limit ${limit}`);
  }

  async #run(query: RawBuilder<unknown>): Promise<readonly Row[]> {
    const { rows } = await (query as RawBuilder<Row>).execute(this.#database);
    return rows;
  }

  /** Trace ids in the filter or the search. */
  get #traces(): readonly string[] {
    const { traceId } = this.#filter;
    const searched = this.#words.filter((word) => TRACE_ID.test(word));
    return traceId === undefined ? searched : [traceId, ...searched];
  }

  /** True if the filter uses more than time and trace. */
  get #picksKinds(): boolean {
    const { actor, channel, outcome, kind } = this.#filter;
    const picked = [actor, channel, outcome, kind].some((value) => value !== undefined);
    return picked || this.#words.some((word) => !TRACE_ID.test(word));
  }

  get #owner(): RawBuilder<unknown>[] {
    const { companyId, userId } = this.#scope;
    const company = sql`company_id = ${companyId}::uuid`;
    return userId === undefined ? [company] : [company, sql`user_id = ${userId}::uuid`];
  }

  get #kinds(): RawBuilder<unknown> {
    const { actor, channel, outcome, kind } = this.#filter;
    const conditions = this.#owner;
    if (actor !== undefined) conditions.push(sql`actor = ${actor}`);
    if (channel !== undefined) conditions.push(sql`channel = ${channel}`);
    if (outcome !== undefined) conditions.push(sql`failed = ${outcome === 'FAILED'}`);
    if (kind !== undefined) conditions.push(sql`is_read = ${kind === 'READ'}`);
    for (const word of this.#words) {
      if (TRACE_ID.test(word)) continue;
      conditions.push(
        sql`(position(${word} in lower(activity)) > 0 or position(${word} in lower(actor collate "und-x-icu")) > 0)`,
      );
    }
    return sql`select kind from activity_kinds where ${sql.join(conditions, AND)}`;
  }

  #times(before: string | undefined): RawBuilder<unknown>[] {
    const { from, to } = this.#filter;
    const conditions: RawBuilder<unknown>[] = [];
    if (from !== undefined) conditions.push(sql`at >= ${new Date(from)}::timestamptz`);
    if (to !== undefined) conditions.push(sql`at < ${new Date(to)}::timestamptz`);
    const [, milliseconds, id] = CURSOR.exec(before ?? '') ?? [];
    if (milliseconds !== undefined && id !== undefined) {
      const at = new Date(Number(milliseconds));
      conditions.push(sql`(at, id) < (${at}::timestamptz, ${id}::bigint)`);
    }
    return conditions;
  }
}

const AND = sql` and `;

const searchWords = (search = ''): readonly string[] =>
  search.toLowerCase().split(/\s+/).filter(Boolean).slice(0, 8);
