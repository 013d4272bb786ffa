import type { EventLogEntry } from './event-log-entry';

/** A part of a text. */
export interface IsolatedPart {
  /** The part itself. */
  readonly text: string;
  /** True if it has its own direction, whatever surrounds it. */
  readonly isolated: boolean;
}

/** Letters that are written from right to left. Without any, nothing can be out of order. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Content of quotation marks. */
const QUOTED = String.raw`(?<=“)[^“”]+(?=”)|(?<=„)[^„“”]+(?=[“”])|(?<=«)[^«»]+(?=»)|(?<=")[^"]+(?=")`;

/**
 * Splits a text at the names in it, so that a name of another direction than the text does not change the order of its
 * words: what is in quotation marks, and `names`. Joined, the parts are the text.
 */
export function isolatedParts(text: string, names: readonly string[]): readonly IsolatedPart[] {
  if (!RIGHT_TO_LEFT.test(text)) return [{ text, isolated: false }];
  const longestFirst = names.toSorted((one, other) => other.length - one.length).map(escaped);
  const named = longestFirst.map((name) => String.raw`(?<![\p{L}\p{N}])${name}(?![\p{L}\p{N}])`);
  const parts: IsolatedPart[] = [];
  let done = 0;
  for (const { 0: found, index } of text.matchAll(new RegExp([QUOTED, ...named].join('|'), 'gu'))) {
    if (index > done) parts.push({ text: text.slice(done, index), isolated: false });
    parts.push({ text: found, isolated: true });
    done = index + found.length;
  }
  if (done < text.length) parts.push({ text: text.slice(done), isolated: false });
  return parts;
}

/** Returns the names that the texts of an entry may contain: its resource and its facts. */
export function namesOf({ resource, facts }: EventLogEntry): readonly string[] {
  const values = Object.values(facts).filter((fact) => typeof fact === 'string');
  return [resource?.label ?? '', ...values].filter((name) => name !== '');
}

// Without `-`, which has no meaning outside of brackets and cannot be escaped there.
const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
