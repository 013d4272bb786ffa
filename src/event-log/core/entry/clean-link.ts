import type { EntryCleaning } from '../redaction/text-cleaner';

const LINK_LIMIT = 500;

/**
 * Keeps only paths of the application itself (browsers read `/\` as `//`, another host). Drops a path that held a
 * secret, since it leads nowhere once that is removed.
 */
export function cleanLink(link: string | undefined, cleaning: EntryCleaning): string | undefined {
  return matches(/^\/(?![/\\])/, link, cleaning);
}

/** Keeps only JSON pointers as fragments, which can do no more than extend a link. */
export function cleanPointer(pointer: string | undefined, cleaning: EntryCleaning): string | undefined {
  return matches(/^#(?:\/[\w.~!$&'()*+,;=:@%-]*)+$/, pointer, cleaning);
}

function matches(pattern: RegExp, text: unknown, cleaning: EntryCleaning): string | undefined {
  if (typeof text !== 'string' || text.length > LINK_LIMIT || !pattern.test(text)) return undefined;
  return cleaning.text(text, LINK_LIMIT) === text ? text : undefined;
}
