const DIGITS = '0123456789';
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Characters of random texts. */
export const ALPHABETS = {
  digits: DIGITS,
  hex: `${DIGITS}abcdef`,
  small: LETTERS + DIGITS,
  mixed: LETTERS + LETTERS.toUpperCase() + DIGITS,
  capitals: LETTERS.toUpperCase() + DIGITS,
};

/** Makes a random generator with the same sequence each time, so that figures can be compared. */
export function randomFrom(seed) {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const below = (count) => Math.floor(next() * count);
  const pick = (list) => list[below(list.length)];
  const text = (alphabet, length) => Array.from({ length }, () => alphabet[below(alphabet.length)]).join('');
  const uuid = () => [8, 4, 4, 4, 12].map((length) => text(ALPHABETS.hex, length)).join('-');
  return { below, pick, text, uuid };
}
