import { inject } from '@angular/core';

import { ErrorReporter } from '../error-reporter';
import { addWithheld, type EventLogSecretKind, NOTHING_WITHHELD, WITHHELD_MARK } from './event-log-withheld';
import { CARD_CODE } from './named-secrets/named-secrets';
import { type SecretName, secretNameOf } from './named-secrets/secret-names';
import { isLongMixed } from './finders/secret-values';
import { type EventLogRedactedText, bareValue, redactText } from './redact-text';
import { EVENT_LOG_REDACTORS } from './with-redaction';

const FACT_LIMIT = 500;
/** More names than any catalogue has. */
const NAMES_LIMIT = 1_000;

/** Cleans the texts of entries. */
export class TextCleaner {
  /** Redactors of the application. */
  readonly redactors = inject(EVENT_LOG_REDACTORS);
  /** Reports their errors. */
  readonly reporter = inject(ErrorReporter);
  /** Names that were found clean in this session. */
  readonly names = new Set<string>();
  /** Those that announce no secret, as names of facts. */
  readonly plainNames = new Set<string>();

  /** @param withheld number of values withheld from earlier states of the entry, by kind */
  begin(withheld = NOTHING_WITHHELD): EntryCleaning {
    return new EntryCleaning(this, withheld);
  }
}

/** Cleans the texts of one entry, and counts what is withheld from them. */
export class EntryCleaning {
  readonly #cleaner: TextCleaner;
  /** Values that were counted. Each counts once, however often it occurs in the entry. */
  readonly #seen: string[] = [];

  /** @param withheld number of values withheld so far, by kind */
  constructor(
    cleaner: TextCleaner,
    public withheld = NOTHING_WITHHELD,
  ) {
    this.#cleaner = cleaner;
  }

  /** Cleans a text. Converts other values, which untyped code may pass. */
  text(value: unknown, limit: number): string {
    const { text, withheld } = this.#redact(this.#read(value), limit);
    this.withheld = addWithheld(this.withheld, withheld);
    return text;
  }

  /** Like `optional`, for texts that recur, such as event types: each is cleaned once per session. */
  name(value: unknown, limit: number): string | undefined {
    const { names } = this.#cleaner;
    if (typeof value === 'string' && value.length <= limit && names.has(value)) return value;
    const name = this.optional(value, limit);
    if (name && name === value && names.size < NAMES_LIMIT) names.add(name);
    return name;
  }

  /** Like `text`, for a value that may be absent or blank. */
  optional(value: unknown, limit: number): string | undefined {
    if (value === undefined || value === null) return undefined;
    const text = this.text(value, limit);
    return text.trim() === '' ? undefined : text;
  }

  /** Cleans the value of the fact `name`. Withholds any value whose name says that it is secret. */
  fact(name: string, value: string | number | boolean): string | number | boolean {
    if (typeof value === 'boolean') return value;
    const told = this.#read(value);
    const kind = this.#cleaner.plainNames.has(name) ? undefined : this.#secretKind(name, told);
    if (kind) {
      const bare = bareValue(told);
      if (!this.#seen.includes(bare)) this.withheld = addWithheld(this.withheld, { [kind]: 1 });
      this.#seen.push(bare);
      return WITHHELD_MARK;
    }
    const text = this.text(told, FACT_LIMIT);
    return typeof value === 'number' && text === told ? value : text;
  }

  #secretKind(name: string, value: string): EventLogSecretKind | undefined {
    const { names, plainNames } = this.#cleaner;
    const found = secretNameOf(name);
    if (!found && names.has(name)) plainNames.add(name);
    return found && secretKindOfFact(found, value);
  }

  /** Converts a value to text. Functions, signals and plain objects become an empty text. */
  #read(value: unknown): string {
    if (typeof value === 'string') return value;
    if (typeof value === 'number') return String(value);
    if (typeof value === 'function') return '';
    const read = this.#cleaner.reporter.guard(
      () => String(value),
      () => '',
    );
    return typeof value === 'object' && read.startsWith('[object ') ? '' : read;
  }

  #redact(text: string, limit: number): EventLogRedactedText {
    const { redactors, reporter } = this.#cleaner;
    try {
      return redactText(text, limit, redactors, this.#seen);
    } catch (error) {
      // If a redactor throws, the text may still hold a secret, so all of it is withheld.
      reporter.report(error);
      return { text: WITHHELD_MARK, withheld: { custom: 1 } };
    }
  }
}

/**
 * Injects the redaction of the log, for texts that go elsewhere, such as into a URL or an error report. Includes the
 * redactors of `withRedaction()`. Call it in an injection context.
 *
 * @returns a function that takes a text and the maximum number of characters to keep, and returns the text without
 * secrets and the number of values withheld, by kind
 * @example
 * const redact = injectEventLogRedaction();
 * redact('password=hunter22', 100).text; // 'password=▮▮▮'
 */
export function injectEventLogRedaction(): (text: string, limit: number) => EventLogRedactedText {
  const cleaner = new TextCleaner();
  return (text, limit) => {
    const cleaning = cleaner.begin();
    return { text: cleaning.text(text, limit), withheld: cleaning.withheld };
  };
}

function secretKindOfFact(found: SecretName, value: string): EventLogSecretKind | undefined {
  if (found.isOfNetworks && !CARD_CODE.test(value)) return undefined;
  // A number of keys is not a key, and a value that is simply named `key` need not be secret.
  const isSecret =
    found.strength === 'weak' ? isLongMixed(value) : !(found.isPlural && /^\d{1,5}$/.test(value));
  return isSecret ? found.kind : undefined;
}
