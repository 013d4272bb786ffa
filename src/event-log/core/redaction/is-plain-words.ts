const LONGEST_WORD = 15;
const BLANK = 0x20;
const COMMA = 0x2c;
const FULL_STOP = 0x2e;

/**
 * Whether a text is nothing but short words of ASCII letters, with commas between and full stops behind them. No
 * secret that the net knows has this form: each has a digit, a sign between its name and its value, capitals within
 * words, or a longer run. Most titles have it, so this one look at each character is all that they cost.
 */
export function isPlainWords(text: string): boolean {
  let run = 0;
  let before = BLANK;
  for (let place = 0; place < text.length; place++) {
    const code = text.charCodeAt(place);
    if (isSmall(code) || isCapital(code)) {
      run++;
      if (run > LONGEST_WORD || (isSmall(before) && isCapital(code))) return false;
    } else if (code === BLANK || code === COMMA) {
      run = 0;
    } else if (code !== FULL_STOP || (place + 1 < text.length && text.charCodeAt(place + 1) !== BLANK)) {
      return false;
    }
    before = code;
  }
  return true;
}

function isSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}
