/** Traits that secrets need; a text with none of them holds no secret. */
export const TextTrait = {
  /** A word that announces a secret or is part of its form. */
  word: 1,
  /** Something as long as a key or token. */
  long: 2,
  /** As many digits as a card number. */
  digits: 4,
  /** An escape of URLs, HTML or JSON. */
  escape: 8,
  /** A character that is not printable ASCII. */
  other: 16,
} as const;

/** Words of which each name and form of a secret contains one. */
export const TRIGGERS: readonly string[] =
  'pass|pwd|pw|psw|creds|credent|secret|security|token|key|code|cvv|cvc|cvn|csc|cid|otp|pin|puk|psk|cak|cookie|sess|sid|signature|jwt|auth|bearer|basic|license|cloud|community|connection|mnemonic|seed|ticket|remember|sign in|log in|verif'.split(
    '|',
  );

const LONG = 16;
/** Limit for parts without a sign, since words may be long. */
const LONG_WORD = 20;
const CARD_DIGITS = 12;
/** Longer numbers are unusual in paths. */
const LONG_NUMBER = 9;

const LETTERS = 26;
const BLANK = 27;
/** Classes that words have: letters and blanks. */
const WIDTH = 32;
/** Capitals have the class of their letter and this. */
const CAPITAL = WIDTH;
const DIGIT = 64;
const JOINT = 65;
const STOP = 66;
const SEPARATOR = 67;
const ESCAPE = 68;
const SIGN = 69;
const OTHER = 70;

/** Class of each character of Latin-1; 1 to 26 are the small letters of ASCII. */
const CLASSES = Uint8Array.from({ length: 256 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[a-z]/.test(character)) return code - 96;
  if (/[A-Z]/.test(character)) return code - 64 + CAPITAL;
  if (/\d/.test(character)) return DIGIT;
  if (character === ' ') return BLANK;
  if (/[_-]/.test(character)) return JOINT;
  if (/[./?=#'"()[\]]/.test(character)) return STOP;
  if (/[,;:]/.test(character)) return SEPARATOR;
  if (/[%&\\]/.test(character)) return ESCAPE;
  // Letters such as `ü` stay as they are when a text is made searchable.
  return /[\x20-\x7e\xc0-\xff]/.test(character) ? SIGN : OTHER;
});

const FOUND = 0xffff;

/** Aho–Corasick automaton, which looks for all words in one pass: `state + class` gives the next state. */
const STATES = ((): Uint16Array => {
  const words = new Set(TRIGGERS);
  // Beginnings of words that may have been read, starting with none.
  const states = new Set(TRIGGERS.flatMap((word) => Array.from(word, (_, end) => word.slice(0, end))));
  const numbers = new Map(Array.from(states, (state, number) => [state, number * WIDTH]));
  const table = new Uint16Array(numbers.size * WIDTH);
  for (const [state, number] of numbers) {
    for (let kind = 1; kind <= BLANK; kind++) {
      const seen = state + (kind === BLANK ? ' ' : String.fromCharCode(96 + kind));
      const ends = Array.from({ length: seen.length + 1 }, (_, start) => seen.slice(start));
      const known = ends.find((end) => numbers.has(end));
      table[number + kind] = ends.some((end) => words.has(end)) ? FOUND : (numbers.get(known ?? '') ?? 0);
    }
  }
  return table;
})();

/**
 * Finds the traits of a text in one pass over its characters, which is all that most texts cost.
 *
 * Runs reach from blank to blank, parts from sign to sign. A long run counts only if something in it is mixed as in no
 * path: so `/services/4711?tab=usage` is none.
 */
export function traitsOf(text: string): number {
  const { length } = text;
  let traits = 0;
  let state = 0;
  let run = 0;
  let part = 0;
  let isMixed = false;
  let hasSign = false;
  let digits = 0;
  let last = BLANK;
  for (let place = 0; place <= length; place++) {
    const code = place < length ? text.charCodeAt(place) : 32;
    const kind = code < 256 ? (CLASSES[code] ?? OTHER) : OTHER;
    if (kind < DIGIT) {
      state = STATES[state + (kind & (WIDTH - 1))] ?? 0;
      if (state === FOUND) {
        traits |= TextTrait.word;
        state = 0;
      }
    } else state = 0;
    if (kind <= LETTERS) {
      digits = 0;
      if (last === DIGIT) isMixed = true;
    } else if (kind === BLANK) {
      if (place - part >= (hasSign ? LONG : LONG_WORD) || (isMixed && place - run >= LONG)) {
        traits |= TextTrait.long;
      }
      run = part = place + 1;
      isMixed = hasSign = false;
    } else if (kind < DIGIT) {
      digits = 0;
      if (last <= LETTERS || last === DIGIT) isMixed = true;
    } else if (kind === DIGIT) {
      hasSign = true;
      digits++;
      if ((last < DIGIT && last !== BLANK) || digits >= LONG_NUMBER) isMixed = true;
      if (digits === CARD_DIGITS) traits |= TextTrait.digits;
    } else if (kind <= SEPARATOR) {
      if (kind !== JOINT) {
        if (place - part >= (hasSign ? LONG : LONG_WORD)) traits |= TextTrait.long;
        part = place + 1;
        if (kind === SEPARATOR) digits = 0;
      }
      hasSign = true;
    } else {
      hasSign = isMixed = true;
      if (kind === ESCAPE) traits |= TextTrait.escape;
      else if (kind === OTHER) traits |= TextTrait.other;
    }
    last = kind;
  }
  return traits;
}
