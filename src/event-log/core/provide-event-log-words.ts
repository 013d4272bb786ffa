import type { Provider, Type } from '@angular/core';

/** Words of an application: each is a value or, where it is read anew each time, a function or a signal of it. */
export type EventLogOwnWords<Words> = {
  readonly [Member in Exclude<keyof Words, 'changes'>]?: Words[Member] extends (
    ...parameters: never[]
  ) => unknown
    ? Words[Member]
    : Words[Member] | (() => Words[Member]);
} & ThisType<Words>;

/**
 * Gives the log words from wherever an application has its own: a translation library, `$localize`, or plain values. What
 * is not given stays as it is. Words that are signals are shown anew when these change; after a change of words that are
 * functions, emit `EventLogIntl.changes`. Name their language as `locale`, so that dates and plurals agree with them.
 *
 * @param words class of the words: `EventLogIntl`, that of the page or that of the peek, or a translation of one
 * @param own the words, or a function that returns them and may `inject()`
 * @example
 * provideEventLogWords(EventLogIntl, () => {
 *   const translate = inject(TranslateService);
 *   return { locale: 'fr', buttonLabel: () => translate.instant('log.button') };
 * })
 */
export function provideEventLogWords<Words extends object>(
  words: Type<Words>,
  own: EventLogOwnWords<Words> | (() => EventLogOwnWords<Words>),
): Provider {
  return {
    provide: baseOf(words),
    useFactory: () => replaceWords(new words(), typeof own === 'function' ? own() : own),
  };
}

/** The library's own class, which everybody asks for, of a translation that extends it. */
function baseOf(words: Type<unknown>): Type<unknown> {
  const parent = Object.getPrototypeOf(words) as Type<unknown>;
  return parent === Function.prototype ? words : baseOf(parent);
}

function replaceWords<Words extends object>(words: Words, own: EventLogOwnWords<Words>): Words {
  for (const [name, word] of Object.entries<unknown>(own)) {
    const isRead = typeof word === 'function' && typeof Reflect.get(words, name) !== 'function';
    Object.defineProperty(words, name, isRead ? { get: () => (word as () => unknown)() } : { value: word });
  }
  return words;
}
