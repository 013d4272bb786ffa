import type { Provider, Type } from '@angular/core';

/** Texts of the application. Each is a value, or a function or signal that is read each time the text is shown. */
export type EventLogOwnWords<Words> = {
  readonly [Member in Exclude<keyof Words, 'changes'>]?: Words[Member] extends (
    ...parameters: never[]
  ) => unknown
    ? Words[Member]
    : Words[Member] | (() => Words[Member]);
} & ThisType<Words>;

/**
 * Provides the log's texts from a translation library, `$localize` or plain values. Texts that you leave out keep their
 * defaults. Texts from signals update by themselves; after a change of texts from functions, emit `EventLogIntl.changes`.
 * Set `locale` to their language, so that dates and plurals match.
 *
 * @param words class of the texts: `EventLogIntl`, `EventLogPageIntl`, `EventLogPeekIntl`, or a translation of one
 * @param own the texts, or a function that returns them and may call `inject()`
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

/** Finds the library's class that a translation extends: components inject that class. */
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
