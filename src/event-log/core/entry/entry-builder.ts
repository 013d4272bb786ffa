import { inject } from '@angular/core';

import { EventLogIntl } from '../event-log-intl';
import { EVENT_LOG_OPTIONS } from '../event-log-options';
import { cleanLink } from './clean-link';
import { cleanRemedy } from './clean-remedy';
import type { EntryDraft } from './entry-draft';
import type { EventLogLink, EventLogEntry, EventLogFact, EventLogResource } from './event-log-entry';
import type { EventLogChange, EventLogEvent, EventLogOperationEvent } from './event-log-event';
import type { EventLogStepResult, EventLogStepStart } from '../operation/event-log-operation';
import { type EventLogOutcome, isOutcome, outcomeOfSeverity, severityOfOutcome } from './event-log-outcome';
import { EVENT_LOG_SEVERITIES, type EventLogSeverity } from './event-log-severity';
import type { EventLogStep } from './event-log-step';
import { makeRowAction } from '../operation/row-action';
import { type EntryCleaning, TextCleaner } from '../redaction/text-cleaner';

const TITLE_LIMIT = 300;
const MESSAGE_LIMIT = 2_000;
const NAME_LIMIT = 100;
const REQUEST_LIMIT = 500;
const FACTS_LIMIT = 20;
/** More than the event types of any catalogue. */
const CATEGORIES_LIMIT = 1_000;

/** Shared by all entries without facts, so that they cost no memory. */
const NO_FACTS: Readonly<Record<string, EventLogFact>> = Object.freeze({});
const NO_STEPS: readonly EventLogStep[] = Object.freeze([]);

/** Severity and outcome of an entry. */
export interface EntryVerdict {
  readonly severity: EventLogSeverity;
  readonly outcome: EventLogOutcome;
}

export const RUNNING: EntryVerdict = { severity: severityOfOutcome('running'), outcome: 'running' };

/** Identity and time of an entry. */
export interface EntryPlace {
  readonly id: string;
  readonly sequence: number;
  readonly time: number;
}

/** Makes entries from the events of an application. Whatever these hold, entries are clean, bounded and complete. */
export class EntryBuilder {
  readonly #cleaner = new TextCleaner();

  /** Categories by event type, so that its entries share one string. */
  readonly #categories = new Map<string, string>();

  readonly #intl = inject(EventLogIntl);
  readonly #activityLog = inject(EVENT_LOG_OPTIONS).activityLog;

  /** Stand-in for an event that could not be read: applications are not always typed, and no event may be lost. */
  get unreadable(): EventLogEvent {
    return { type: 'event', title: this.#intl.unreadable };
  }

  /** Makes an entry. Asks for its place last: cleaning may call the application, which may record meanwhile. */
  create(
    event: EventLogOperationEvent,
    { severity, outcome }: EntryVerdict,
    place: () => EntryPlace,
  ): EventLogEntry {
    const cleaning = this.#cleaner.begin();
    const type = cleaning.name(event.type, NAME_LIMIT) ?? 'event';
    const draft: EntryDraft = {
      id: '',
      sequence: 0,
      time: 0,
      lastTime: 0,
      type,
      category: cleaning.name(event.category, NAME_LIMIT) ?? this.#categoryOf(type),
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
    const { id, sequence, time } = place();
    draft.id = id;
    draft.sequence = sequence;
    draft.lastTime = draft.time = time;
    return draft;
  }

  /** Link to the place where the outcome of an operation can be checked, if there is one. */
  checkStatus({ resource }: EventLogEntry): EventLogLink | undefined {
    const link = resource?.link ?? this.#activityLog?.link;
    return link === undefined ? undefined : { label: this.#intl.checkStatus, link };
  }

  /** Noun of a `noun.verb` type. */
  #categoryOf(type: string): string {
    const known = this.#categories.get(type);
    if (known !== undefined) return known;
    const category = type.split('.', 1).join();
    if (this.#categories.size < CATEGORIES_LIMIT) this.#categories.set(type, category);
    return category;
  }

  /** Applies `change` to an entry; members that it leaves out stay as they were. */
  apply(draft: EntryDraft, change: EventLogChange): void {
    tell(draft, change, this.#cleaner.begin(draft.withheld));
  }

  /** Makes a step that begins, cleaned; the entry counts what was withheld from it. */
  startStep(draft: EntryDraft, { title, request, traceId }: EventLogStepStart, time: number): EventLogStep {
    const cleaning = this.#cleaner.begin(draft.withheld);
    const step: EventLogStep = {
      title: cleaning.text(title, TITLE_LIMIT),
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

  /** Adds the result to a step. */
  endStep(
    draft: EntryDraft,
    { title, time, request, traceId }: EventLogStep,
    result: EventLogStepResult,
    duration: number,
  ): EventLogStep {
    const cleaning = this.#cleaner.begin(draft.withheld);
    // Applications are not always typed: anything else could hold a secret.
    const outcome = isOutcome(result.outcome) ? result.outcome : 'noted';
    const status = Number.isFinite(result.status) ? result.status : undefined;
    // A noted state change takes no time.
    const took = outcome === 'noted' ? undefined : Math.max(0, duration);
    const message = cleaning.optional(result.message, MESSAGE_LIMIT);
    const reason = cleaning.name(result.reason, TITLE_LIMIT);
    const id = cleanTraceId(result.traceId) ?? traceId;
    const remedy = cleanRemedy(result.remedy, cleaning);
    draft.withheld = cleaning.withheld;
    return { title, outcome, time, duration: took, message, reason, request, status, traceId: id, remedy };
  }
}

/** Severity and outcome of an event; if it gives only one, the other follows from it. */
export function verdictOf(event: EventLogChange): EntryVerdict {
  const severity = EVENT_LOG_SEVERITIES.find((known) => known === event.severity);
  const outcome = isOutcome(event.outcome) ? event.outcome : outcomeOfSeverity(severity ?? 'info');
  return { outcome, severity: severity ?? severityOfOutcome(outcome) };
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
  if (!resource) return undefined;
  return { label: cleaning.text(resource.label, NAME_LIMIT), link: cleanLink(resource.link, cleaning) };
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
  if (!told) return known;
  const facts = new Map(Object.entries(known));
  for (const [name, value] of Object.entries(told)) {
    if (value !== undefined && (facts.size < FACTS_LIMIT || facts.has(name))) {
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
