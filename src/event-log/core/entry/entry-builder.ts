import { inject } from '@angular/core';

import { EventLogIntl } from '../event-log-intl';
import { EVENT_LOG_OPTIONS } from '../event-log-options';
import type { EntryDraft } from './entry-draft';
import type {
  EventLogEntry,
  EventLogFact,
  EventLogField,
  EventLogLink,
  EventLogRemedy,
  EventLogResource,
  EventLogStep,
} from './event-log-entry';
import type { EventLogChange, EventLogEvent, EventLogOperationEvent } from './event-log-event';
import type { EventLogStepResult, EventLogStepStart } from '../operation/event-log-operation';
import {
  EVENT_LOG_SEVERITIES,
  isEndOutcome,
  OUTCOME_OF_SEVERITY,
  SEVERITY_OF_OUTCOME,
} from './event-log-outcome';
import { makeRowAction } from '../operation/row-action';
import { type EntryCleaning, TextCleaner } from '../redaction/text-cleaner';

const TITLE_LIMIT = 300;
const MESSAGE_LIMIT = 2_000;
const NAME_LIMIT = 100;
const REQUEST_LIMIT = 500;
const LINK_LIMIT = 500;
const FIELD_MESSAGE_LIMIT = 500;
const LIST_LIMIT = 20;

/** Shared by all entries without facts, so that they cost no memory. */
const NO_FACTS: Readonly<Record<string, EventLogFact>> = Object.freeze({});
const NO_STEPS: readonly EventLogStep[] = Object.freeze([]);

/** Severity and outcome of an entry. */
export type EntryVerdict = Pick<EventLogEntry, 'severity' | 'outcome'>;

export const RUNNING: EntryVerdict = { severity: 'info', outcome: 'running' };

/** Makes entries from the application's events. Whatever the events hold, entries are clean, bounded and complete. */
export class EntryBuilder {
  readonly #cleaner = new TextCleaner();
  readonly #intl = inject(EventLogIntl);
  readonly #activityLog = inject(EVENT_LOG_OPTIONS).activityLog;

  /** Stand-in for an event that could not be read, since no event may be lost. */
  get unreadable(): EventLogEvent {
    return { type: 'event', title: this.#intl.unreadable };
  }

  /** Makes an entry, still without its identity and time. */
  create(event: EventLogOperationEvent, { severity, outcome }: EntryVerdict): EntryDraft {
    const cleaning = this.#cleaner.begin();
    const type = cleaning.name(event.type, NAME_LIMIT) ?? 'event';
    const draft: EntryDraft = {
      id: '',
      sequence: 0,
      time: 0,
      lastTime: 0,
      type,
      // By default the noun of `noun.verb`.
      category: cleaning.name(event.category, NAME_LIMIT) ?? type.split('.')[0] ?? type,
      severity,
      outcome,
      title: type,
      message: undefined,
      reason: undefined,
      resource: undefined,
      link: undefined,
      remedy: undefined,
      rowAction: undefined,
      facts: NO_FACTS,
      steps: NO_STEPS,
      duration: undefined,
      waited: undefined,
      progress: undefined,
      traceId: undefined,
      count: 1,
      withheld: cleaning.withheld,
    };
    tell(draft, event, cleaning);
    return draft;
  }

  /** Adds to an entry of unknown outcome what its event leaves out: a title, and the place to check the outcome. */
  completeUnknown(draft: EntryDraft, title: string | undefined): void {
    const link = draft.link?.link ?? draft.resource?.link ?? this.#activityLog?.link;
    if (link !== undefined) draft.link ??= { label: this.#intl.checkStatus, link };
    if (!title) this.apply(draft, { title: this.#intl.outcomeUnknown(draft.title) });
  }

  /** Applies `change` to an entry; members that it leaves out stay as they were. */
  apply(draft: EntryDraft, change: EventLogChange): void {
    tell(draft, change, this.#cleaner.begin(draft.withheld));
  }

  /** Makes a step that begins, cleaned; the entry counts what was withheld from it. */
  startStep(draft: EntryDraft, { title, request, traceId }: EventLogStepStart, time: number): EventLogStep {
    const cleaning = this.#cleaner.begin(draft.withheld);
    const step: EventLogStep = {
      // That of a request which is the whole operation is clean already.
      title: title === draft.title ? title : cleaning.text(title, TITLE_LIMIT),
      outcome: 'running',
      time,
      duration: undefined,
      message: undefined,
      reason: undefined,
      request: cleaning.name(request, REQUEST_LIMIT),
      status: undefined,
      traceId: cleanTraceId(traceId),
      remedy: undefined,
    };
    draft.withheld = cleaning.withheld;
    return step;
  }

  endStep(
    draft: EntryDraft,
    { title, time, request, traceId }: EventLogStep,
    result: EventLogStepResult,
    duration: number,
  ): EventLogStep {
    const cleaning = this.#cleaner.begin(draft.withheld);
    // Untyped code may pass anything, which could hold a secret.
    const outcome = isEndOutcome(result.outcome) ? result.outcome : 'noted';
    // Member by member, as in `draftOf()`: a spread would take most of the time of a request.
    const ended: EventLogStep = {
      title,
      outcome,
      time,
      // A noted state change takes no time.
      duration: outcome === 'noted' ? undefined : Math.max(0, duration),
      message: cleaning.optional(result.message, MESSAGE_LIMIT),
      reason: cleaning.name(result.reason, TITLE_LIMIT),
      request,
      status: Number.isFinite(result.status) ? result.status : undefined,
      traceId: cleanTraceId(result.traceId) ?? traceId,
      remedy: cleanRemedy(result.remedy, cleaning),
    };
    draft.withheld = cleaning.withheld;
    return ended;
  }
}

/** Severity and outcome of an event; if it gives only one, the other follows from it. */
export function verdictOf(event: EventLogChange): EntryVerdict {
  const severity = EVENT_LOG_SEVERITIES.find((known) => known === event.severity);
  const outcome = isEndOutcome(event.outcome) ? event.outcome : OUTCOME_OF_SEVERITY[severity ?? 'info'];
  return { outcome, severity: severity ?? SEVERITY_OF_OUTCOME[outcome] };
}

function tell(draft: EntryDraft, change: EventLogChange, cleaning: EntryCleaning): void {
  draft.title = cleaning.optional(change.title, TITLE_LIMIT) ?? draft.title;
  draft.message = cleaning.optional(change.message, MESSAGE_LIMIT) ?? draft.message;
  draft.reason = cleaning.name(change.reason, TITLE_LIMIT) ?? draft.reason;
  draft.resource = cleanResource(change.resource, cleaning) ?? draft.resource;
  draft.link = cleanNextStep(change.link, cleaning) ?? draft.link;
  draft.remedy = cleanRemedy(change.remedy, cleaning) ?? draft.remedy;
  draft.rowAction = makeRowAction(change) ?? draft.rowAction;
  draft.facts = cleanFacts(draft.facts, change.facts, cleaning);
  draft.traceId = cleanTraceId(change.traceId) ?? draft.traceId;
  // Last, after everything was cleaned.
  draft.withheld = cleaning.withheld;
}

function cleanResource(
  resource: EventLogResource | undefined,
  cleaning: EntryCleaning,
): EventLogResource | undefined {
  const label = cleaning.optional(resource?.label, NAME_LIMIT);
  return label === undefined ? undefined : { label, link: cleanLink(resource?.link, cleaning) };
}

function cleanNextStep(next: EventLogLink | undefined, cleaning: EntryCleaning): EventLogLink | undefined {
  const link = cleanLink(next?.link, cleaning);
  return next && link ? { label: cleaning.text(next.label, NAME_LIMIT), link } : undefined;
}

function cleanFacts(
  known: Readonly<Record<string, EventLogFact>>,
  told: Readonly<Record<string, EventLogFact | undefined>> | undefined,
  cleaning: EntryCleaning,
): Readonly<Record<string, EventLogFact>> {
  // The members of a text would be its characters, of which none looks secret.
  if (!told || typeof told !== 'object') return known;
  const facts = new Map(Object.entries(known));
  for (const [name, value] of Object.entries<EventLogFact | null | undefined>(told)) {
    if (value !== undefined && value !== null && (facts.size < LIST_LIMIT || facts.has(name))) {
      facts.set(cleaning.name(name, NAME_LIMIT) ?? '', cleaning.fact(name, value));
    }
  }
  return Object.fromEntries(facts);
}

/** Keeps only ids in the form of W3C Trace Context: anything else could hold a secret. */
function cleanTraceId(traceId: string | undefined): string | undefined {
  if (typeof traceId !== 'string' || !/^(?!0{32})[\da-f]{32}$/.test(traceId)) return undefined;
  // A copy: a substring of the headers would keep all of them in memory.
  return traceId.split('').join('');
}

/** Keeps only paths within the application (`/\` is another host) that hold no secret. */
function cleanLink(link: string | undefined, cleaning: EntryCleaning): string | undefined {
  return matching(/^\/(?![/\\])/, link, cleaning);
}

/** JSON pointers in URI fragment form, which can only extend a link. */
const POINTER = /^#(?:\/[\w.~!$&'()*+,;=:@%-]*)+$/;

function matching(pattern: RegExp, text: unknown, cleaning: EntryCleaning): string | undefined {
  if (typeof text !== 'string' || text.length > LINK_LIMIT || !pattern.test(text)) return undefined;
  return cleaning.text(text, LINK_LIMIT) === text ? text : undefined;
}

function cleanRemedy(
  remedy: EventLogRemedy | undefined,
  cleaning: EntryCleaning,
): EventLogRemedy | undefined {
  if (!remedy) return undefined;
  const allowed = listOf(remedy.allowed).flatMap((name) => cleaning.optional(name, NAME_LIMIT) ?? []);
  const fields = listOf(remedy.fields).flatMap((field) => {
    const message = cleaning.optional(field.message, FIELD_MESSAGE_LIMIT);
    if (message === undefined) return [];
    const label = cleaning.optional(field.label, NAME_LIMIT);
    return { pointer: matching(POINTER, field.pointer, cleaning), label, message };
  });
  if (allowed.length + fields.length === 0) return undefined;
  return { allowed, fields, form: cleanLink(remedy.form, cleaning) };
}

/** Reads a list from untyped code, which may pass anything. */
function listOf<T extends string | EventLogField>(list: readonly T[] | undefined): readonly T[] {
  return Array.isArray(list) ? (list as readonly T[]).filter(Boolean).slice(0, LIST_LIMIT) : [];
}
