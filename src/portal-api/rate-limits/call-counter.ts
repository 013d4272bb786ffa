import { hash } from 'node:crypto';

import { sql } from 'kysely';

import type { ApiContext } from '../api-context.ts';
import { ProblemError } from '../problems/problem-error.ts';

const SHARE_EVERY_MS = 1_000;
/** Maximum number of callers in one statement. */
const BATCH = 500;
/** Maximum number of callers in memory. The least recent ones are forgotten first. */
const MAX_CALLERS = 50_000;

interface Count {
  /** Calls in the window at all processes, as known here. */
  known: number;
  /** Local calls that are not shared yet. */
  unshared: number;
  windowEndsAt: number;
}

/**
 * Counts the calls of each caller in memory and shares the counts with other processes every second. So no call waits
 * for the database or for another call. A caller of several processes can exceed the limit by the calls of one second.
 */
export class CallCounter {
  readonly #context: ApiContext;
  readonly #counts = new Map<string, Count>();
  readonly #timer: NodeJS.Timeout;
  #sharing: Promise<void> = Promise.resolve();

  constructor(context: ApiContext, onError: (error: unknown) => void) {
    this.#context = context;
    this.#timer = setInterval(() => void this.share().catch(onError), SHARE_EVERY_MS);
    this.#timer.unref();
  }

  /** Throws the problem 429 above the limit. */
  count(caller: string): void {
    const { rateLimits, now } = this.#context;
    const at = now().getTime();
    // Stores only a hash of the caller.
    const key = hash('sha256', caller, 'base64url');
    let count = this.#counts.get(key);
    if (!count || count.windowEndsAt <= at) {
      count = { known: 0, unshared: 0, windowEndsAt: at + rateLimits.windowMs };
      this.#remember(key, count);
    }
    count.unshared++;
    if (count.known + count.unshared <= rateLimits.calls) return;
    const seconds = Math.max(1, Math.ceil((count.windowEndsAt - at) / 1_000));
    throw new ProblemError(
      'too-many-requests',
      'Too many requests in a short time. Wait a moment, then try again.',
      { headers: { 'Retry-After': String(seconds) } },
    );
  }

  /** Adds the local counts to the shared counts. */
  share(): Promise<void> {
    this.#sharing = this.#sharing.catch(() => undefined).then(() => this.#share());
    return this.#sharing;
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.share().catch(() => undefined);
  }

  async #share(): Promise<void> {
    const news = [...this.#counts].filter(([, { unshared }]) => unshared > 0);
    for (let start = 0; start < news.length; start += BATCH) {
      await this.#shareBatch(news.slice(start, start + BATCH));
    }
  }

  async #shareBatch(news: readonly (readonly [key: string, count: Count])[]): Promise<void> {
    const at = this.#context.now();
    const rows = news.map(([key, { unshared, windowEndsAt }]) => ({
      key,
      hits: unshared,
      window_ends_at: new Date(windowEndsAt),
    }));
    const totals = await this.#context.database
      .insertInto('rate_limits')
      // Sorts the callers, so that two processes cannot deadlock.
      .values(rows.toSorted((a, b) => (a.key < b.key ? -1 : 1)))
      .onConflict((conflict) =>
        conflict.column('key').doUpdateSet({
          hits: sql`case when rate_limits.window_ends_at <= ${at} then excluded.hits
            else rate_limits.hits + excluded.hits end`,
          window_ends_at: sql`case when rate_limits.window_ends_at <= ${at} then excluded.window_ends_at
            else rate_limits.window_ends_at end`,
        }),
      )
      .returning(['key', 'hits', 'window_ends_at'])
      .execute();
    const shared = new Map(rows.map(({ key, hits }) => [key, hits]));
    for (const { key, hits, window_ends_at } of totals) {
      const count = this.#counts.get(key);
      if (!count) continue;
      count.known = hits;
      count.unshared -= shared.get(key) ?? 0;
      count.windowEndsAt = window_ends_at.getTime();
    }
  }

  #remember(key: string, count: Count): void {
    this.#counts.delete(key);
    const [oldest] = this.#counts.keys();
    if (oldest !== undefined && this.#counts.size >= MAX_CALLERS) this.#counts.delete(oldest);
    this.#counts.set(key, count);
  }
}
