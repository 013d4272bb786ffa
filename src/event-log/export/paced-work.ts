/** Long enough to get something done, short enough that nobody feels it. */
const SLICE_MS = 12;

/** Nobody needs to be told of what is done sooner. */
const PROGRESS_AFTER_MS = 1_000;

/** How long work shares the page's time with everything else. */
export interface EventLogFilePace {
  /** Milliseconds since any moment. */
  elapsed(): number;
  /** Lets the page do what else there is to do. */
  pause(): Promise<void>;
}

/** How a file is made or read, which may take its time. */
export interface EventLogWorkOptions {
  /** Told what part is done, from 0 to 1, again and again once it has taken longer than a second. */
  readonly progress?: ((done: number) => void) | undefined;
  /** Gives it up. */
  readonly signal?: AbortSignal | undefined;
  /** Default: that of the browser. Another one is for tests. */
  readonly pace?: EventLogFilePace | undefined;
}

const BROWSER_PACE: EventLogFilePace = {
  elapsed: () => performance.now(),
  pause: () => new Promise((resolve) => setTimeout(resolve)),
};

/** Cuts long work into slices, so that the page goes on reacting. */
export class PacedWork {
  readonly #pace: EventLogFilePace;
  readonly #began: number;
  #sliceEnd: number;
  readonly #options: EventLogWorkOptions;

  /** @throws the reason of the signal, when it has given up before */
  constructor(options: EventLogWorkOptions) {
    this.#options = options;
    this.#pace = options.pace ?? BROWSER_PACE;
    this.#began = this.#pace.elapsed();
    this.#sliceEnd = this.#began + SLICE_MS;
    options.signal?.throwIfAborted();
  }

  /** Whether it is time for a pause. */
  get isDue(): boolean {
    return this.#pace.elapsed() >= this.#sliceEnd;
  }

  /**
   * Lets the page do what else there is to do.
   *
   * @param done what part is done, from 0 to 1
   * @throws the reason of the signal, when it gives up
   */
  async pause(done: number): Promise<void> {
    const { progress, signal } = this.#options;
    if (this.#pace.elapsed() - this.#began >= PROGRESS_AFTER_MS) progress?.(Math.min(1, done));
    await this.#pace.pause();
    signal?.throwIfAborted();
    this.#sliceEnd = this.#pace.elapsed() + SLICE_MS;
  }
}
