interface RepeatingTaskOptions {
  /** One round of work. */
  readonly work: () => Promise<void>;
  /** Rest between the end of a round and the next one. */
  readonly pauseMs: number;
  /** A round that fails does not keep the next one from trying again. */
  readonly onError: (error: unknown) => void;
}

/** Work that is done again and again in the background until it is stopped. */
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
      .then(() => {
        if (!this.#stopped) this.#timer = setTimeout(() => this.start(), pauseMs);
      });
  }

  /** Waits for the round that is under way. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#round;
  }
}
