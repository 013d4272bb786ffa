import { type EventLogWorkOptions, PacedWork } from './paced-work';

/** How a file is made. */
export interface EventLogFileOptions extends EventLogWorkOptions {
  /** MIME type. */
  readonly type: string;
  /** How many pieces are expected, for {@link EventLogWorkOptions.progress}. */
  readonly size?: number | undefined;
}

/**
 * Puts the pieces of a text together as a file in UTF-8, pausing again and again so that the page goes on reacting.
 *
 * @throws the reason of the signal, when it gives up
 * @example
 * const file = await makeFile(toCsv(entries), { type: 'text/csv' });
 */
export async function makeFile(pieces: Iterable<string>, options: EventLogFileOptions): Promise<Blob> {
  const { type, size = Infinity } = options;
  return joinPieces(pieces, new PacedWork(options), (count) => count / size, type);
}

/**
 * The same as a part of longer work.
 *
 * @param done what part of all the work is done after so many pieces
 */
export async function joinPieces(
  pieces: Iterable<string>,
  work: PacedWork,
  done: (count: number) => number,
  type = '',
): Promise<Blob> {
  const slices: Blob[] = [];
  let slice: string[] = [];
  let count = 0;
  for (const piece of pieces) {
    slice.push(piece);
    count++;
    if (!work.isDue) continue;
    slices.push(new Blob(slice));
    slice = [];
    await work.pause(done(count));
  }
  return new Blob([...slices, ...slice], { type });
}
