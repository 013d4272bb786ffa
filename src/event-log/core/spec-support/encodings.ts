import * as fc from 'fast-check';

const bytesOf = (text: string) => Array.from(new TextEncoder().encode(text));
const hexOf = (number: number, length: number) => number.toString(16).padStart(length, '0');
const base64 = (text: string) => btoa(String.fromCharCode(...bytesOf(text)));
const eachCharacter = (write: (point: number) => string) => (text: string) =>
  Array.from(text, (character) => write(character.codePointAt(0) ?? 0)).join('');
const digitsFrom = (zero: string) => (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCodePoint((zero.codePointAt(0) ?? 0) + Number(digit)));

/** For specs: ways in which software encodes a text. */
export const ENCODINGS: Readonly<Record<string, (text: string) => string>> = {
  URL: encodeURIComponent,
  'URL, every byte': (text) =>
    bytesOf(text)
      .map((byte) => `%${hexOf(byte, 2)}`)
      .join(''),
  form: (text) => new URLSearchParams({ '': text }).toString().slice(1),
  Base64: base64,
  base64url: (text) => base64(text).replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, ''),
  hex: (text) =>
    bytesOf(text)
      .map((byte) => hexOf(byte, 2))
      .join(''),
  'hex with its prefix': (text) =>
    `0x${bytesOf(text)
      .map((byte) => hexOf(byte, 2))
      .join('')}`,
  'HTML, decimal': eachCharacter((point) => `&#${point};`),
  'HTML, without semicolons': eachCharacter((point) => `&#${point}`),
  'HTML, hex': eachCharacter((point) => `&#x${point.toString(16)};`),
  'JSON escapes': (text) =>
    Array.from({ length: text.length }, (_, at) => `\\u${hexOf(text.charCodeAt(at), 4)}`).join(''),
  'full-width digits': digitsFrom('０'),
  'Arabic-Indic digits': digitsFrom('٠'),
};

const encoding = fc.constantFrom(...Object.keys(ENCODINGS));

/** For specs: names of one or two {@link ENCODINGS}, to apply in this order. */
export const encodings: fc.Arbitrary<readonly string[]> = fc.array(encoding, { minLength: 1, maxLength: 2 });

/** For specs: applies these encodings to a text. */
export function encode(text: string, names: readonly string[]): string {
  return names.reduce((encoded, name) => ENCODINGS[name]?.(encoded) ?? encoded, text);
}
