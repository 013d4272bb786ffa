import { asAscii, isPlain } from '../searchable-text';
import { NAME_GROUPS, type NameGroup, type NameRow } from './secret-name-table';
import { matchAt } from '../finders/finding';
import { anyOf, wordsIn } from '../finders/words';

/** Ways of joining the words of a name. */
const JOINT = '[ _.-]?';
/** Suffixes that may follow a name without changing its meaning. */
const SUFFIX = String.raw`(?:s|\d{1,2}|${JOINT}(?:hash|digest|attempt|base|confirm(?:ation)?|again|repeat|new|old|current|neu|alt|nuevo|nueva|nouveau|value|text|plain|raw|enc(?:rypted)?|base64|pem|hex|string|number|code|user|admin|root|db|prod|test|usuario))?`;
/** End of a name. A longer one may mean something else: `passwordExpiresAt`, `token-based`. */
const NO_MORE = String.raw`(?![A-Za-z\d]|[_.-][A-Za-z\d])`;

const NAME = new RegExp(
  `(?:${NAME_GROUPS.map(({ rows }) => `(${spelled(anyOf(rows.flatMap(namesOf)))})`).join('|')})${SUFFIX}${NO_MORE}`,
  'gi',
);

/** Words of announcements that other finders look for. Common words, such as `connect`, only as these look for them. */
const OTHER_WORDS = String.raw`code, codice, kod, mfa, verif, log in, log on, sign in, sign up, basic, use \d, enter \d, type \d, with \d, sent \d, wifi:, authenticate\(, bind\(, connect\(, construct\(, identified, net use, alias set, snmp, rabbitmqctl, schtasks`;

/** Words of which every announcement of a secret contains at least one. */
export const SECRET_WORDS = shortest([
  OTHER_WORDS,
  ...NAME_GROUPS.flatMap(({ rows }) => rows.map(commonWords)),
]);

const SECRET_WORD = new RegExp(spelled(anyOf(SECRET_WORDS)), 'iy');

/**
 * Marks the first three letters of each such word, with and without accents: to look them up takes less time than to search
 * for the words. Of a letter, the last five bits count, which its capital shares.
 */
const BEGINNINGS = new Uint8Array(32 ** 3);
for (const word of SECRET_WORDS.flatMap((each) => [each, each.normalize('NFD').replace(/\p{M}/gu, '')])) {
  const [first = 0, second = 0, third = 0] = Array.from(word, (letter) => letter.charCodeAt(0) & 31);
  const letters = (first << 10) | (second << 5) | third;
  // After a word of two letters, anything may follow.
  BEGINNINGS.fill(1, letters, letters + (third === 0 ? 32 : 1));
}

/** Checks whether a plain text contains such a word. */
export function hasSecretWord(text: string): boolean {
  let letters = 0;
  // One more than the text has, for words of two letters.
  for (let at = 0; at <= text.length; at++) {
    const letter = at < text.length ? text.charCodeAt(at) & 31 : 0;
    letters = ((letters << 5) | letter) & 0x7fff;
    if (BEGINNINGS[letters] === 1 && matchAt(SECRET_WORD, text, Math.max(0, at - 2))) return true;
  }
  return false;
}

function namesOf(row: NameRow): readonly string[] {
  if (typeof row === 'string') return wordsIn([row]);
  const lasts = wordsIn([row[1]]);
  return wordsIn([row[0]]).flatMap((first) => lasts.map((last) => `${first} ${last}`));
}

/** Words of which each name in a row contains one. Both its lists are that, so the shorter one is enough. */
function commonWords(row: NameRow): string {
  if (typeof row === 'string') return row;
  return row[0].length <= row[1].length ? row[0] : row[1];
}

/** Leaves out words that contain another. */
function shortest(lists: readonly string[]): readonly string[] {
  const words = [...new Set(wordsIn(lists))];
  return words.filter((word) => !words.some((other) => other !== word && word.includes(other)));
}

/** Makes blanks match any way of joining words, and letters with accents match those without. */
function spelled(pattern: string): string {
  return pattern.replaceAll(' ', JOINT).replace(/[à-ỹ]/g, (letter) => {
    const bare = letter.normalize('NFD').charAt(0);
    return bare === letter ? letter : `[${letter}${bare}]`;
  });
}

/** Beginnings of keys that are not secret: public ones, and those of databases, keyboards and caches. */
const OTHER_KEY =
  /(?:public|primary|foreign|unique|partition|sort|cache|idempotency|routing|translation|index|composite|object|row|arrow|function|hot|shortcut)[ _.-]?$/i;

/** Beginning of a parser's message. */
const OTHER_TOKEN = /unexpected[ _]$/i;

/** Name of a secret in a text. */
export interface SecretName extends NameGroup {
  readonly start: number;
  readonly end: number;
  /** Name as it is in the text. */
  readonly written: string;
  /** True for plurals, which may name several values or a count. */
  readonly isPlural: boolean;
}

/** Finds the next name, starting at a position. */
export function nextSecretName(text: string, from: number): SecretName | undefined {
  NAME.lastIndex = from;
  for (let match = NAME.exec(text); match; match = NAME.exec(text)) {
    const start = match.index;
    const group = NAME_GROUPS[match.findIndex((part, place) => place > 0 && part) - 1];
    if (group && beginsName(text, start, group)) {
      const written = match[0];
      const isPlural = /(?<!pas)s$/i.test(written);
      return { ...group, start, end: start + written.length, written, isPlural };
    }
    NAME.lastIndex = start + 1;
  }
  return undefined;
}

function beginsName(text: string, start: number, { kind, strength }: NameGroup): boolean {
  // The end tag of an element is followed by other text.
  if (text.charAt(start - 1) === '/' && text.charAt(start - 2) === '<') return false;
  if (kind === 'token' && OTHER_TOKEN.test(text.slice(Math.max(0, start - 11), start))) return false;
  if (kind === 'key' && strength === 'weak' && OTHER_KEY.test(text.slice(Math.max(0, start - 13), start))) {
    return false;
  }
  return strength === 'led' || !/[A-Za-z\d]/.test(text.charAt(start - 1)) || isHump(text, start);
}

/** Checks whether a word in camelCase begins here: `dbPwd`, `SMTPPassword`. */
function isHump(text: string, start: number): boolean {
  return /^(?:[a-z\d][A-Z]|[A-Z][A-Z][a-z])/.test(text.slice(start - 1, start + 2));
}

/** Beginnings of names that are about secrets, or count them. */
const ABOUT =
  /^(?:has|is|are|was|needs?|requires?|max|min|num|number|count|total|used|remaining|left|no)(?=[A-Z _.-])/;

/** Finds the secret that a fact, parameter or member is named after; `undefined` if its name announces none. */
export function secretNameOf(written: string): SecretName | undefined {
  const name = isPlain(written) ? written : asAscii(written);
  if ((isPlain(name) && !hasSecretWord(name)) || ABOUT.test(name.trim())) return undefined;
  const end = name.trimEnd().length;
  for (let found = nextSecretName(name, 0); found; found = nextSecretName(name, found.end)) {
    if (found.end === end) return found;
  }
  return undefined;
}
