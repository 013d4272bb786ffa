/** @internal Formats of numbers in a language that the browser knows. */
export const numberFormats = remembered((tag) => ({
  number: new Intl.NumberFormat(tag),
  plural: new Intl.PluralRules(tag),
}));

/**
 * @internal Checks whether the browser knows a language. Otherwise it would use its own, which neither the texts nor the
 * application use.
 */
export const isSupported = remembered((tag) => {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
});

/** @internal Converts POSIX forms such as `de_DE.UTF-8` and `en-US@posix` to BCP 47. */
export function toLanguageTag(locale: string): string {
  return locale.replace(/[.@].*/, '').replace(/_/g, '-');
}

/** @internal True for English as spoken anywhere. */
export function isEnglish(locale: string): boolean {
  return /^en(?![a-z])/i.test(locale);
}

/** Remembers what a function returns for each language: making a format takes longer than using it a thousand times. */
function remembered<T extends object | boolean>(make: (tag: string) => T): (tag: string) => T {
  const known = new Map<string, T>();
  return (tag) => {
    const value = known.get(tag) ?? make(tag);
    known.set(tag, value);
    return value;
  };
}
