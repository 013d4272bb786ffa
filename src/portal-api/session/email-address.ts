import { domainToUnicode } from 'node:url';

/** Domain labels are not empty, so no dot at the end makes another address of the same domain. */
const EMAIL = /^[^\s@<>\p{Cc}\p{Cf}]+@[^\s@<>\p{Cc}\p{Cf}.]+(\.[^\s@<>\p{Cc}\p{Cf}.]+)+$/u;

/** Domain of an address, unless it has a character that ends the host of a URL. */
const DOMAIN = /(?<=@)[^@/\\?#:%[\]]*$/;

/**
 * Normalises an address for storage and comparison, so that other forms of its letters make no other address. Its domain
 * is the one that mail goes to (UTS #46), in letters: without Punycode, other dots and signs that mean nothing.
 */
export const normalEmail = (text: string): string =>
  text
    .trim()
    .normalize('NFKC')
    .toLowerCase()
    .replace(DOMAIN, (domain) => domainToUnicode(domain) || domain);

export const isEmail = (text: string): boolean => EMAIL.test(text);
