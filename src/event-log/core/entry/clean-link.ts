import type { EntryCleaning } from '../redaction/text-cleaner';

const LINK_LIMIT = 500;

/** Only paths of the application itself (browsers read `/\` as `//`, another host); one that held a secret leads nowhere any more. */
export function cleanLink(link: string | undefined, cleaning: EntryCleaning): string | undefined {
  return matches(/^\/(?![/\\])/, link, cleaning);
}

/** Only JSON pointers as fragments, so that one makes a link longer and nothing else. */
export function cleanPointer(pointer: string | undefined, cleaning: EntryCleaning): string | undefined {
  return matches(/^#(?:\/[\w.~!$&'()*+,;=:@%-]*)+$/, pointer, cleaning);
}

function matches(pattern: RegExp, text: unknown, cleaning: EntryCleaning): string | undefined {
  if (typeof text !== 'string' || text.length > LINK_LIMIT || !pattern.test(text)) return undefined;
  return cleaning.text(text, LINK_LIMIT) === text ? text : undefined;
}
