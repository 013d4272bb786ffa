/** Options of `ng add`. schema.json describes them and sets their defaults. */
export interface NgAddOptions {
  readonly project?: string;
  readonly path: string;
  readonly peek: boolean;
  readonly icon: boolean;
  readonly session: boolean;
  readonly theme: boolean;
  readonly example?: boolean;
  readonly skipInstall: boolean;
}

/** Name of the package, as the changed files import it. */
export const PACKAGE = 'ngx-session-event-log';

/** Path of the example page. */
export const EXAMPLE_PATH = 'event-log-example';
