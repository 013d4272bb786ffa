const numberFormat = remembered((tag) => new Intl.NumberFormat(tag));
const pluralRules = remembered((tag) => new Intl.PluralRules(tag));

/** @internal Formats a number in a language that the browser knows. */
export function formatNumber(value: number, tag: string): string {
  return numberFormat(tag).format(value);
}

/**
 * @internal Returns the plural category (CLDR) of a number in a language that the browser knows. Older libraries of
 * TypeScript have no name for its type.
 */
export function pluralCategory(
  value: number,
  tag: string,
): 'zero' | 'one' | 'two' | 'few' | 'many' | 'other' {
  return pluralRules(tag).select(value);
}

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
