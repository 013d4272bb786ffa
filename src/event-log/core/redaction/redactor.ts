import type { EventLogSecretKind } from './event-log-withheld';

/**
 * Redactor of the application for one kind of secret. It calls `withhold` for each secret that it finds, and returns
 * the text without them.
 *
 * @param text any text, at most a few thousand characters
 * @param withhold counts one value of that kind and returns the mark to put in its place
 */
export type EventLogRedactor = (text: string, withhold: (kind: EventLogSecretKind) => string) => string;

/** Mark in place of a removed value. It does not look like a secret, so redacting twice changes nothing. */
export const WITHHELD_MARK = '▮▮▮';
