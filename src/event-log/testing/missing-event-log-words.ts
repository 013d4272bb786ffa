import type { Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';

/** The means of words, and words that are those of another class or of the application. */
const NOT_WORDS: ReadonlySet<string> = new Set([
  ...['constructor', 'base', 'changes', 'formatLocale', 'locale', 'localeId', 'number', 'plural'],
  ...['allowed', 'category', 'fact', 'field'],
]);
/** Words that the page and the peek have from those that load first. */
const INHERITED: ReadonlySet<string> = new Set(['severity', 'title']);

/**
 * Lists the words that a translation lacks: methods that it does not override, and texts that are still English. Run it
 * in a test, so that a new version of the library tells you of its new words.
 *
 * @param english class of the words: `EventLogIntl`, that of the page or that of the peek
 * @param translated the words as the application provides them
 * @param same words that are the same in both languages
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

/** The names of the members of an object and of its classes, up to before `end`. */
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
