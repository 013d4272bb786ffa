import type { Listen, Subscription } from '../database/messages.ts';

/** The most sessions and keys that a process remembers. */
const MAX_REMEMBERED = 10_000;
/** Channel on which the database tells of every change to who may do what. */
const CHANNEL = 'access';

/** Something known about a user by the hash of a token. */
interface Known {
  readonly userId: string;
}

/**
 * Remembers what the database says about sessions and API keys, until it tells of a change. While it cannot be sure to
 * hear of changes, it remembers nothing and the database is asked each time.
 */
export class AccessMemory {
  readonly #remembered = new Map<string, Known>();
  #subscription: Subscription | undefined;
  #ready = false;
  /** Counts the changes, so that nothing is remembered that was read before one. */
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

  /** Waits until this process has heard of all changes so far. */
  async settle(): Promise<void> {
    await this.#subscription?.settle();
  }

  async stop(): Promise<void> {
    this.#ready = false;
    await this.#subscription?.stop();
  }

  /** Returns what is known under a key, or else reads it. */
  async find<T extends Known>(key: string, read: () => Promise<T | undefined>): Promise<T | undefined> {
    const remembered = this.#remembered.get(key);
    if (remembered) return remembered as T;
    const changes = this.#changes;
    const found = await read();
    if (found && this.#ready && changes === this.#changes) this.#remember(key, found);
    return found;
  }

  /** Has the database asked the next time. */
  drop(key: string): void {
    this.#remembered.delete(key);
  }

  #remember(key: string, known: Known): void {
    const [oldest] = this.#remembered.keys();
    if (oldest !== undefined && this.#remembered.size >= MAX_REMEMBERED) this.#remembered.delete(oldest);
    this.#remembered.set(key, known);
  }

  /** Without a user, the change may be about anybody. */
  #forget(userId: string): void {
    this.#changes++;
    if (userId === '') this.#remembered.clear();
    for (const [key, known] of this.#remembered) {
      if (known.userId === userId) this.#remembered.delete(key);
    }
  }
}
