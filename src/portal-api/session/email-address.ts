const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Normalises an address for storage and comparison. */
export const normalEmail = (text: string): string => text.trim().toLowerCase();

export const isEmail = (text: string): boolean => EMAIL.test(text);
