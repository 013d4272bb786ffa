import type { EventLogSecretKind } from './event-log-withheld';

/**
 * Finds one kind of secret in a text. It calls `withhold` for each one it finds and returns the text without them.
 *
 * @param text any text, at most some thousand characters
 * @param withhold counts one value of that kind and returns what stands in its place
 */
export type EventLogRedactor = (text: string, withhold: (kind: EventLogSecretKind) => string) => string;

/** What stands where a value was removed. It looks like no secret, so that redacting twice changes nothing. */
export const WITHHELD_MARK = '▮▮▮';
