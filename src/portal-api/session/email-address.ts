/** Domain labels are not empty, so no dot at the end makes another address of the same domain. */
const EMAIL = /^[^\s@<>\p{Cc}\p{Cf}]+@[^\s@<>\p{Cc}\p{Cf}.]+(\.[^\s@<>\p{Cc}\p{Cf}.]+)+$/u;

/** Normalises an address for storage and comparison, so that other forms of its letters make no other address. */
export const normalEmail = (text: string): string => text.trim().normalize('NFKC').toLowerCase();

export const isEmail = (text: string): boolean => EMAIL.test(text);
