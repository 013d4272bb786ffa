import { domainToUnicode } from 'node:url';

/** Domain labels are not empty, so no dot at the end makes another address of the same domain. */
const EMAIL = /^[^\s@<>\p{Cc}\p{Cf}]+@[^\s@<>\p{Cc}\p{Cf}.]+(\.[^\s@<>\p{Cc}\p{Cf}.]+)+$/u;

/** Label of a domain in Punycode. */
const PUNYCODE = /(?<=[@.])xn--[a-z\d-]+(?=\.|$)/g;

/**
 * Normalises an address for storage and comparison, so that other forms of its letters, or its domain in Punycode, make
 * no other address.
 */
export const normalEmail = (text: string): string =>
  text
    .trim()
    .normalize('NFKC')
    .toLowerCase()
    .replace(PUNYCODE, (label) => domainToUnicode(label) || label);

export const isEmail = (text: string): boolean => EMAIL.test(text);
