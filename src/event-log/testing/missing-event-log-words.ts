import type { Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';

/** Members that are not texts, or that come from another class or from the application. */
const NOT_WORDS: ReadonlySet<string> = new Set([
  ...['constructor', 'base', 'changes', 'formatLocale', 'locale', 'localeId', 'number', 'plural'],
  ...['allowed', 'category', 'fact', 'field'],
]);
/** Texts that the page and the peek take from `EventLogIntl`. */
const INHERITED: ReadonlySet<string> = new Set(['severity', 'title']);

/**
 * Lists the texts that a translation lacks: methods that it does not override, and texts that are still English. Use it
 * in a test, which then fails when a new version of the library has new texts.
 *
 * @param english class of the English texts: `EventLogIntl`, `EventLogPageIntl` or `EventLogPeekIntl`
 * @param translated texts that the application provides
 * @param same names of texts that are the same in both languages
 * @example
 * expect(missingEventLogWords(EventLogPageIntl, TestBed.inject(EventLogPageIntl))).toEqual([]);
 */
export function missingEventLogWords<Words extends object>(
  english: Type<Words>,
  translated: Words,
  same: readonly (string & keyof Words)[] = [],
): string[] {
  const original = TestBed.runInInjectionContext(() => new english());
  const isFirst = 'changes' in original;
  const own = new Set(membersOf(translated, english.prototype as object));
  return membersOf(original, Object.prototype)
    .filter((name) => !NOT_WORDS.has(name) && (isFirst || !INHERITED.has(name)))
    .filter((name) => !same.some((one) => one === name))
    .filter((name) => !own.has(name) || isSame(Reflect.get(original, name), Reflect.get(translated, name)))
    .sort();
}

/** Returns the names of the members of an object and its prototypes before `end`. */
function membersOf(words: object, end: object): string[] {
  const names: string[] = [];
  for (let one: object | null = words; one && one !== end; one = Reflect.getPrototypeOf(one)) {
    names.push(...Object.getOwnPropertyNames(one));
  }
  return Array.from(new Set(names));
}

function isSame(original: unknown, translated: unknown): boolean {
  return typeof original !== 'function' && JSON.stringify(original) === JSON.stringify(translated);
}
