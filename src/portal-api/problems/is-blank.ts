const VISIBLE = /[^\s\p{Cc}\p{Cf}\p{M}]/u;

/** True for a text in which there is nothing to see, such as a zero-width space. */
export const isBlank = (text: string): boolean => !VISIBLE.test(text);
