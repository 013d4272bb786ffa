/** Long enough to get something done, short enough that nobody feels it. */
const SLICE_MS = 12;

/** Nobody needs to be told of what is done sooner. */
const PROGRESS_AFTER_MS = 1_000;

/** How the making of a file shares the page's time with everything else. */
export interface EventLogFilePace {
  /** Milliseconds since any moment. */
  elapsed(): number;
  /** Lets the page do what else there is to do. */
  pause(): Promise<void>;
}

/** How a file is made. */
export interface EventLogFileOptions {
  /** MIME type. */
  readonly type: string;
  /** How many pieces are expected, for {@link progress}. */
  readonly size?: number | undefined;
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

/**
 * Puts the pieces of a text together as a file in UTF-8, pausing again and again so that the page goes on reacting.
 *
 * @throws the reason of the signal, when it gives up
 * @example
 * const file = await makeFile(toCsv(entries), { type: 'text/csv' });
 */
export async function makeFile(
  pieces: Iterable<string>,
  { type, size = Infinity, progress, signal, pace = BROWSER_PACE }: EventLogFileOptions,
): Promise<Blob> {
  const began = pace.elapsed();
  const slices: Blob[] = [];
  let slice: string[] = [];
  let sliceEnd = began + SLICE_MS;
  let count = 0;
  signal?.throwIfAborted();
  for (const piece of pieces) {
    slice.push(piece);
    count++;
    const now = pace.elapsed();
    if (now < sliceEnd) continue;
    slices.push(new Blob(slice));
    slice = [];
    if (now - began >= PROGRESS_AFTER_MS) progress?.(Math.min(1, count / size));
    await pace.pause();
    signal?.throwIfAborted();
    sliceEnd = pace.elapsed() + SLICE_MS;
  }
  return new Blob([...slices, ...slice], { type });
}
