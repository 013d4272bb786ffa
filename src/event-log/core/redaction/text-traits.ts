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
/** Limit for runs without a sign, a digit or a capital, since words may be long. */
const LONG_WORD = 20;
const CARD_DIGITS = 12;

const SMALL = 97;
const BLANK = 27;
const DIGIT = 28;
const SIGN = 29;
const SEPARATOR = 30;
const ESCAPE = 31;
const WIDTH = 32;

/** Class of each ASCII character; 1 to 26 are the letters. */
const CLASSES = Uint8Array.from({ length: 127 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[a-z]/i.test(character)) return character.toLowerCase().charCodeAt(0) - 96;
  if (/\d/.test(character)) return DIGIT;
  if (character === ' ') return BLANK;
  if (/[,;:]/.test(character)) return SEPARATOR;
  return /[%&\\]/.test(character) ? ESCAPE : SIGN;
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

/** Finds the traits of a text in one pass over its characters, which is all that most texts cost. */
export function traitsOf(text: string): number {
  let traits = 0;
  let state = 0;
  let run = 0;
  let signs = 0;
  let digits = 0;
  let before = 0;
  for (let place = 0; place < text.length; place++) {
    const code = text.charCodeAt(place);
    const kind = code < 127 ? (CLASSES[code] ?? SIGN) : SIGN;
    if (kind <= BLANK) {
      state = STATES[state + kind] ?? 0;
      if (state === FOUND) {
        traits |= TextTrait.word;
        state = 0;
      }
      if (kind === BLANK) {
        run = signs = 0;
        continue;
      }
      digits = 0;
      if (code < SMALL && before >= SMALL) signs++;
    } else {
      state = 0;
      signs++;
      if (kind === DIGIT) {
        if (++digits === CARD_DIGITS) traits |= TextTrait.digits;
      } else if (kind === SEPARATOR) digits = 0;
      else if (kind === ESCAPE) traits |= TextTrait.escape;
      if (code < 32 || code > 126) traits |= TextTrait.other;
    }
    before = code;
    if (++run >= LONG && (signs > 0 || run >= LONG_WORD)) traits |= TextTrait.long;
  }
  return traits;
}
