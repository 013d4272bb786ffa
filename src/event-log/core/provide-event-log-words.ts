import { type Provider, type Type, inject } from '@angular/core';

import { ErrorReporter } from './error-reporter';

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
    useFactory: () => {
      const reporter = inject(ErrorReporter);
      const told =
        typeof own === 'function' ? reporter.attempt<EventLogOwnWords<Words>>(own, () => ({})) : own;
      return replaceWords(new words(), told, reporter);
    },
  };
}

/** Finds the library's class that a translation extends: components inject that class. */
function baseOf(words: Type<unknown>): Type<unknown> {
  const parent = Object.getPrototypeOf(words) as Type<unknown>;
  return parent === Function.prototype ? words : baseOf(parent);
}

/** Replaces words. One that throws is reported, and the default is shown: nothing else on the page may break. */
function replaceWords<Words extends object>(
  words: Words,
  own: EventLogOwnWords<Words>,
  reporter: ErrorReporter,
): Words {
  for (const [name, word] of Object.entries<unknown>(own)) {
    const known: unknown = Reflect.get(words, name);
    const read = (...parameters: unknown[]): unknown => {
      const say = (text: unknown) =>
        typeof text === 'function' ? (Reflect.apply(text, words, parameters) as unknown) : text;
      return reporter.attempt(
        () => say(word),
        () => say(known),
      );
    };
    Object.defineProperty(words, name, typeof known === 'function' ? { value: read } : { get: read });
  }
  return words;
}
