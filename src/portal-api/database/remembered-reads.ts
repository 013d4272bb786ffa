import type { Listen, Subscription } from './messages.ts';

/** Maximum number of sessions, keys and lists that a process remembers. */
const MAX_REMEMBERED = 10_000;
/** Channel on which the database announces every change of what is remembered. */
const CHANNEL = 'access';

/**
 * Caches what is read often and changes rarely, such as sessions and API keys, until the database announces a change.
 * While announcements may get lost, it caches nothing, and each call queries the database.
 */
export class RememberedReads {
  readonly #remembered = new Map<string, object>();
  #subscription: Subscription | undefined;
  #ready = false;
  /** Counts the changes, so that data read before a change is not cached after it. */
  #changes = 0;

  async listen(listen: Listen | undefined): Promise<void> {
    this.#subscription = await listen?.(CHANNEL, {
      onMessage: (userId) => this.#forget(userId),
      onReady: (ready) => {
        if (!ready) this.#forget('');
        this.#ready = ready;
      },
    });
  }

  /** Waits until all changes so far have been announced to this process. */
  async settle(): Promise<void> {
    await this.#subscription?.settle();
  }

  async stop(): Promise<void> {
    this.#ready = false;
    await this.#subscription?.stop();
  }

  /** Returns the cached data for a key, or else reads it. */
  async find<T extends object | undefined>(key: string, read: () => Promise<T>): Promise<T> {
    const remembered = this.#remembered.get(key);
    if (remembered) return remembered as T;
    const changes = this.#changes;
    const found = await read();
    if (found && this.#ready && changes === this.#changes) this.#remember(key, found);
    return found;
  }

  /** Removes cached data, so that the next call queries the database. */
  drop(key: string): void {
    this.#remembered.delete(key);
  }

  #remember(key: string, known: object): void {
    const [oldest] = this.#remembered.keys();
    if (oldest !== undefined && this.#remembered.size >= MAX_REMEMBERED) this.#remembered.delete(oldest);
    this.#remembered.set(key, known);
  }

  /** A change without a user may affect everyone. */
  #forget(userId: string): void {
    this.#changes++;
    if (userId === '') this.#remembered.clear();
    for (const [key, known] of this.#remembered) {
      if ('userId' in known && known.userId === userId) this.#remembered.delete(key);
    }
  }
}
