/** Something that a row can run, once. What it runs is kept apart, so that entries stay plain data. */
export interface EventLogRowAction {
  /** `undo` takes back what was done; `retry` tries again what surely was not done. */
  readonly kind: 'undo' | 'retry';
  /** When it can be run first, in milliseconds since 1970-01-01 UTC. Default: at once. */
  readonly notBefore?: number | undefined;
}
