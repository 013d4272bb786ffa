interface RepeatingTaskOptions {
  /** One round of work; gives true if more work may be waiting. */
  readonly work: () => Promise<unknown>;
  /** Pause before the next round, if no work is waiting. */
  readonly pauseMs: number;
  /** A failed round does not prevent the next one. */
  readonly onError: (error: unknown) => void;
}

/** Background work that repeats until it is stopped, which ends it after a round even if work never does. */
export class RepeatingTask {
  readonly #options: RepeatingTaskOptions;
  #timer: NodeJS.Timeout | undefined;
  #round: Promise<void> = Promise.resolve();
  #stopped = false;

  constructor(options: RepeatingTaskOptions) {
    this.#options = options;
  }

  start(): void {
    const { work, pauseMs, onError } = this.#options;
    this.#round = work()
      .catch(onError)
      .then((more) => {
        if (!this.#stopped) this.#timer = setTimeout(() => this.start(), more === true ? 0 : pauseMs);
      });
  }

  /** Waits for the current round. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#round;
  }
}
