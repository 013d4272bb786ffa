import { Injectable, inject } from '@angular/core';

import { cleanLink } from './clean-link';
import { cleanRemedy } from './clean-remedy';
import type { EventLogAction, EventLogEntry, EventLogFact, EventLogResource } from './event-log-entry';
import type { EventLogChange, EventLogEvent, EventLogOperationEvent } from './event-log-event';
import { type EventLogOutcome, isOutcome, outcomeOfSeverity, severityOfOutcome } from './event-log-outcome';
import { EVENT_LOG_SEVERITIES, type EventLogSeverity } from './event-log-severity';
import type { EventLogStep } from './event-log-step';
import { makeOffer } from './make-offer';
import type { EntryCleaning } from './redaction/text-cleaner';
import { TextCleaner } from './redaction/text-cleaner';
import { withChanges } from './with-changes';

const TITLE_LIMIT = 300;
const MESSAGE_LIMIT = 2_000;
const NAME_LIMIT = 100;
const REQUEST_LIMIT = 500;
const FACTS_LIMIT = 20;

/** Shared by all entries that have none, so that they cost no memory. */
const NO_FACTS: Readonly<Record<string, EventLogFact>> = Object.freeze({});
const NO_STEPS: readonly EventLogStep[] = Object.freeze([]);

interface Verdict {
  readonly severity: EventLogSeverity;
  readonly outcome: EventLogOutcome;
}

const RUNNING: Verdict = { severity: severityOfOutcome('running'), outcome: 'running' };

/** Who and when an entry is. */
export interface EntryPlace {
  readonly id: string;
  readonly sequence: number;
  readonly time: number;
}

/** Makes entries from what an application tells: whatever it is, the result is clean, bounded and complete. */
@Injectable({ providedIn: 'root' })
export class EntryBuilder {
  private readonly cleaner = inject(TextCleaner);

  /**
   * A new entry, with `severity` in place of the event's own where it is given. Its place is asked for last: cleaning
   * may call the application, which may record meanwhile.
   */
  create(event: EventLogEvent, place: () => EntryPlace, severity?: EventLogSeverity): EventLogEntry {
    return this.build(
      event,
      severity ? { severity, outcome: outcomeOfSeverity(severity) } : verdict(event),
      place,
    );
  }

  /** The first entry of an operation. */
  start(event: EventLogOperationEvent, place: () => EntryPlace): EventLogEntry {
    return this.build(event, RUNNING, place);
  }

  /** The entry after `change`; what the change leaves out stays as it was. */
  apply(entry: EventLogEntry, change: EventLogChange): EventLogEntry {
    const cleaning = this.cleaner.begin(entry.withheld);
    const told = change.severity !== undefined || change.outcome !== undefined;
    const { severity, outcome } = told ? verdict(change) : entry;
    return withChanges(entry, {
      severity,
      outcome,
      title: cleaning.optional(change.title, TITLE_LIMIT) ?? entry.title,
      message: cleaning.optional(change.message, MESSAGE_LIMIT) ?? entry.message,
      reason: cleaning.optional(change.reason, TITLE_LIMIT) ?? entry.reason,
      resource: cleanResource(change.resource, cleaning) ?? entry.resource,
      action: cleanAction(change.action, cleaning) ?? entry.action,
      remedy: cleanRemedy(change.remedy, cleaning) ?? entry.remedy,
      offer: makeOffer(change) ?? entry.offer,
      facts: cleanFacts(entry.facts, change.facts, cleaning),
      traceId: cleanTraceId(change.traceId) ?? entry.traceId,
      // Last, when all of them were cleaned.
      withheld: cleaning.withheld,
    });
  }

  /** The entry with this list of steps, and with what was withheld from them. */
  withSteps(entry: EventLogEntry, steps: readonly EventLogStep[], changed: EventLogStep): EventLogEntry {
    const cleaning = this.cleaner.begin(entry.withheld);
    const clean: EventLogStep = withChanges(changed, {
      title: cleaning.text(changed.title, TITLE_LIMIT),
      message: cleaning.optional(changed.message, MESSAGE_LIMIT),
      reason: cleaning.optional(changed.reason, TITLE_LIMIT),
      request: cleaning.optional(changed.request, REQUEST_LIMIT),
      remedy: cleanRemedy(changed.remedy, cleaning),
      traceId: cleanTraceId(changed.traceId),
    });
    return withChanges(entry, {
      steps: steps.map((step) => (step === changed ? clean : step)),
      withheld: cleaning.withheld,
    });
  }

  private build(
    event: EventLogOperationEvent,
    { severity, outcome }: Verdict,
    place: () => EntryPlace,
  ): EventLogEntry {
    const cleaning = this.cleaner.begin();
    const type = cleaning.name(event.type, NAME_LIMIT) ?? 'event';
    const category = cleaning.name(event.category, NAME_LIMIT) ?? categoryOf(type);
    const title = cleaning.optional(event.title, TITLE_LIMIT) ?? type;
    const message = cleaning.optional(event.message, MESSAGE_LIMIT);
    const reason = cleaning.optional(event.reason, TITLE_LIMIT);
    const resource = cleanResource(event.resource, cleaning);
    const action = cleanAction(event.action, cleaning);
    const remedy = cleanRemedy(event.remedy, cleaning);
    const facts = cleanFacts(NO_FACTS, event.facts, cleaning);
    const traceId = cleanTraceId(event.traceId);
    const { id, sequence, time } = place();
    return {
      id,
      sequence,
      time,
      lastTime: time,
      type,
      category,
      severity,
      outcome,
      title,
      message,
      reason,
      resource,
      action,
      remedy,
      offer: makeOffer(event),
      facts,
      steps: NO_STEPS,
      duration: undefined,
      traceId,
      count: 1,
      withheld: cleaning.withheld,
    };
  }
}

/** The noun of `noun.verb`. */
function categoryOf(type: string): string {
  const end = type.indexOf('.');
  return end < 0 ? type : type.slice(0, end);
}

function verdict(event: EventLogChange): Verdict {
  const severity = EVENT_LOG_SEVERITIES.find((known) => known === event.severity);
  const outcome = isOutcome(event.outcome) ? event.outcome : outcomeOfSeverity(severity ?? 'info');
  return { outcome, severity: severity ?? severityOfOutcome(outcome) };
}

function cleanResource(
  resource: EventLogResource | undefined,
  cleaning: EntryCleaning,
): EventLogResource | undefined {
  if (!resource) return undefined;
  return { label: cleaning.text(resource.label, NAME_LIMIT), link: cleanLink(resource.link, cleaning) };
}

function cleanAction(
  action: EventLogAction | undefined,
  cleaning: EntryCleaning,
): EventLogAction | undefined {
  const link = cleanLink(action?.link, cleaning);
  return action && link ? { label: cleaning.text(action.label, NAME_LIMIT), link } : undefined;
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
      facts.set(cleaning.text(name, NAME_LIMIT), cleaning.fact(name, value));
    }
  }
  return Object.fromEntries(facts);
}

/** Only the form that W3C Trace Context gives it: anything else could be anything. */
function cleanTraceId(traceId: string | undefined): string | undefined {
  return typeof traceId === 'string' && /^(?!0{32})[\da-f]{32}$/.test(traceId) ? traceId : undefined;
}
