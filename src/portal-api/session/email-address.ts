const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Address in the form in which it is kept and compared. */
export const normalEmail = (text: string): string => text.trim().toLowerCase();

export const isEmail = (text: string): boolean => EMAIL.test(text);
