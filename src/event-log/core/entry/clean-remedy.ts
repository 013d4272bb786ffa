import { cleanLink, cleanPointer } from './clean-link';
import type { EventLogField, EventLogRemedy } from './event-log-remedy';
import type { EntryCleaning } from '../redaction/text-cleaner';

const NAME_LIMIT = 100;
const MESSAGE_LIMIT = 500;
const LENGTH_LIMIT = 20;

/** Cleans a remedy; returns `undefined` if nothing is left of it. */
export function cleanRemedy(
  remedy: EventLogRemedy | undefined,
  cleaning: EntryCleaning,
): EventLogRemedy | undefined {
  if (!remedy) return undefined;
  const allowed = listOf(remedy.allowed).flatMap((name) => cleaning.optional(name, NAME_LIMIT) ?? []);
  const fields = listOf(remedy.fields).flatMap((field) => {
    const message = cleaning.optional(field.message, MESSAGE_LIMIT);
    if (message === undefined) return [];
    const label = cleaning.optional(field.label, NAME_LIMIT);
    return { pointer: cleanPointer(field.pointer, cleaning), label, message };
  });
  if (allowed.length + fields.length === 0) return undefined;
  return { allowed, fields, form: cleanLink(remedy.form, cleaning) };
}

/** Accepts anything, since applications are not always typed. */
function listOf<T extends string | EventLogField>(list: readonly T[] | undefined): readonly T[] {
  return Array.isArray(list) ? (list as readonly T[]).filter(Boolean).slice(0, LENGTH_LIMIT) : [];
}
