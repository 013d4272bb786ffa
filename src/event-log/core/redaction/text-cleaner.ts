import { inject } from '@angular/core';

import { ErrorReporter } from '../error-reporter';
import {
  addWithheld,
  type EventLogSecretKind,
  type EventLogWithheld,
  NOTHING_WITHHELD,
} from './event-log-withheld';
import { secretNameOf } from './finders/secret-names';
import { isLongMixed } from './finders/secret-values';
import { type EventLogRedactedText, bareValue, isHarmless, redactText } from './redact-text';
import { type EventLogRedactor, WITHHELD_MARK } from './redactor';
import { EVENT_LOG_REDACTORS } from './with-redaction';

/** Cleaning of the texts of one entry, which adds up what was withheld from them. */
export interface EntryCleaning {
  /** Number of values withheld so far, by kind. */
  readonly withheld: EventLogWithheld;
  /** Cleans a text. Converts anything else to a string, since applications are not always typed. */
  text(value: unknown, limit: number): string;
  /** Like `optional`, for texts that recur, such as event types: each is cleaned once a session. */
  name(value: unknown, limit: number): string | undefined;
  /** Like `text`, for what may be absent or blank. */
  optional(value: unknown, limit: number): string | undefined;
  /** Cleans the value of the fact `name`. Withholds any value whose name says that it is secret. */
  fact(name: string, value: string | number | boolean): string | number | boolean;
}

/** Starts the cleaning of entries. */
export class TextCleaner {
  readonly #redactors = inject(EVENT_LOG_REDACTORS);
  readonly #reporter = inject(ErrorReporter);
  readonly #names = new Set<string>();

  /** Forgets the names of this session: nothing is kept for the next. */
  forget(): void {
    this.#names.clear();
  }

  /** @param withheld count of what was withheld from earlier states of the same entry */
  begin(withheld = NOTHING_WITHHELD): EntryCleaning {
    return new Cleaning(withheld, this.#redactors, this.#reporter, this.#names);
  }
}

const FACT_LIMIT = 500;
/** More than the names of any catalogue. */
const NAMES_LIMIT = 1_000;

class Cleaning implements EntryCleaning {
  readonly #redactors: readonly EventLogRedactor[];
  readonly #reporter: ErrorReporter;
  /** Values that were counted; each counts once, however often the texts of the entry repeat it. */
  #seen: Set<string> | undefined;
  /** Names that were found clean. */
  readonly #names: Set<string>;

  constructor(
    public withheld: EventLogWithheld,
    redactors: readonly EventLogRedactor[],
    reporter: ErrorReporter,
    names: Set<string>,
  ) {
    this.#redactors = redactors;
    this.#reporter = reporter;
    this.#names = names;
  }

  text(value: unknown, limit: number): string {
    const text = typeof value === 'string' ? value : String(value);
    if (this.#redactors.length === 0 && isHarmless(text, limit)) return text;
    const result = this.#redact(text, limit);
    this.withheld = addWithheld(this.withheld, result.withheld);
    return result.text;
  }

  name(value: unknown, limit: number): string | undefined {
    if (typeof value === 'string' && value.length <= limit && this.#names.has(value)) return value;
    const name = this.optional(value, limit);
    if (name && name === value && this.#names.size < NAMES_LIMIT) this.#names.add(name);
    return name;
  }

  optional(value: unknown, limit: number): string | undefined {
    if (value === undefined || value === null) return undefined;
    const text = this.text(value, limit);
    return text.trim() === '' ? undefined : text;
  }

  fact(name: string, value: string | number | boolean): string | number | boolean {
    if (typeof value === 'boolean') return value;
    const kind = secretKindOfFact(name, value);
    if (kind) {
      const bare = bareValue(String(value));
      this.#seen ??= new Set();
      const seen = this.#seen.has(bare);
      this.#seen.add(bare);
      if (!seen) this.withheld = addWithheld(this.withheld, { [kind]: 1 });
      return WITHHELD_MARK;
    }
    const text = this.text(value, FACT_LIMIT);
    return typeof value === 'number' && text === String(value) ? value : text;
  }

  #redact(text: string, limit: number): EventLogRedactedText {
    try {
      return redactText(text, limit, this.#redactors, (this.#seen ??= new Set()));
    } catch (error) {
      // If a redactor of the application throws, nobody knows what the text holds: withhold all of it.
      this.#reporter.report(error);
      return { text: WITHHELD_MARK, withheld: { custom: 1 } };
    }
  }
}

function secretKindOfFact(name: string, value: string | number): EventLogSecretKind | undefined {
  const found = secretNameOf(name);
  if (!found) return undefined;
  const text = String(value);
  // A number of keys is no key, and a value that is simply named `key` need not be secret.
  const isSecret =
    found.strength === 'weak' ? isLongMixed(text) : !(found.isPlural && /^\d{1,5}$/.test(text));
  return isSecret ? found.kind : undefined;
}
