import { inject } from '@angular/core';

import { ErrorReporter } from '../error-reporter';
import {
  addWithheld,
  type EventLogSecretKind,
  type EventLogWithheld,
  NOTHING_WITHHELD,
} from './event-log-withheld';
import { secretNameOf } from './secret-names';
import { isLongMixed } from './secret-values';
import { type EventLogRedactedText, redactText } from './redact-text';
import { type EventLogRedactor, WITHHELD_MARK } from './redactor';
import { EVENT_LOG_REDACTORS } from './with-redaction';

/** Cleans the texts of one entry, and adds up what was withheld from them. */
export interface EntryCleaning {
  readonly withheld: EventLogWithheld;
  /** The text as it may be kept. Anything but a string is read as one, since applications are not always typed. */
  text(value: unknown, limit: number): string;
  /** As `optional`, for what is the same again and again, such as event types: it is cleaned once in a session. */
  name(value: unknown, limit: number): string | undefined;
  /** As `text`, for what may be absent or blank. */
  optional(value: unknown, limit: number): string | undefined;
  /** The value of the fact `name`; one whose name says that it is secret is withheld whatever it is. */
  fact(name: string, value: string | number | boolean): string | number | boolean;
}

/** Starts the cleaning of entries. */
export class TextCleaner {
  readonly #redactors = inject(EVENT_LOG_REDACTORS);
  readonly #reporter = inject(ErrorReporter);
  readonly #names = new Set<string>();

  /** Forgets what it has read: nothing of one session is kept in the next. */
  forget(): void {
    this.#names.clear();
  }

  /** @param withheld what was withheld from earlier states of the same entry */
  begin(withheld = NOTHING_WITHHELD): EntryCleaning {
    return new Cleaning(withheld, this.#redactors, this.#reporter, this.#names);
  }
}

const FACT_LIMIT = 500;
/** More different names than any catalogue has. */
const NAMES_LIMIT = 1_000;

class Cleaning implements EntryCleaning {
  readonly #redactors: readonly EventLogRedactor[];
  readonly #reporter: ErrorReporter;
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
    const result = this.#redact(typeof value === 'string' ? value : String(value), limit);
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
      this.withheld = addWithheld(this.withheld, { [kind]: 1 });
      return WITHHELD_MARK;
    }
    const text = this.text(value, FACT_LIMIT);
    return typeof value === 'number' && text === String(value) ? value : text;
  }

  #redact(text: string, limit: number): EventLogRedactedText {
    try {
      return redactText(text, limit, this.#redactors);
    } catch (error) {
      // When a redactor of the application's throws, nobody knows what the text holds: withhold all of it.
      this.#reporter.report(error);
      return { text: WITHHELD_MARK, withheld: { custom: 1 } };
    }
  }
}

function secretKindOfFact(name: string, value: string | number): EventLogSecretKind | undefined {
  const found = secretNameOf(name);
  if (!found) return undefined;
  const text = String(value);
  // A number of keys is no key, and what is just named `key` need not be secret.
  const isSecret =
    found.strength === 'weak' ? isLongMixed(text) : !(found.isPlural && /^\d{1,5}$/.test(text));
  return isSecret ? found.kind : undefined;
}
