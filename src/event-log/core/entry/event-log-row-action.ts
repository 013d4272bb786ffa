/** Action that a row offers once. Its function is kept elsewhere, so that entries stay plain data. */
export interface EventLogRowAction {
  /** `undo` takes back what was done; `retry` repeats what was certainly not done. */
  readonly kind: 'undo' | 'retry';
  /** Earliest time to run it, in milliseconds since 1970-01-01 UTC. Default: at once. */
  readonly notBefore?: number | undefined;
}
