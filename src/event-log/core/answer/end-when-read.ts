/** Attempt that ends with an answer, whose body may have to be read first. */
export interface ReadingAttempt {
  /** Ends the attempt although the body has not been read yet. */
  endUnread?: (() => void) | undefined;
}

/**
 * Ends an attempt with what is read; with `bare` if the next attempt begins meanwhile and calls `endUnread`.
 *
 * @param whole never rejects
 */
export function endWhenRead<T>(
  attempt: ReadingAttempt,
  whole: Promise<T>,
  bare: T,
  end: (read: T) => Promise<void> | void,
): Promise<void> {
  const endOnce = (read: T) => {
    if (attempt.endUnread !== endUnread) return undefined;
    attempt.endUnread = undefined;
    return end(read);
  };
  const endUnread = () => void endOnce(bare);
  attempt.endUnread = endUnread;
  return whole.then(endOnce);
}
