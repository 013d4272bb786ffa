import type { HttpContext } from '@angular/common/http';

import type { EventLogClock } from '../event-log-clock';
import { type EntryBuilder, verdictOf } from '../entry/entry-builder';
import { type EntryDraft, draftOf } from '../entry/entry-draft';
import type { EventLogLink, EventLogEntry } from '../entry/event-log-entry';
import type { EventLogChange } from '../entry/event-log-event';
import type { EventLogOperation, EventLogRunningStep, EventLogStepStart } from './event-log-operation';
import { type EventLogEndOutcome, isFinalOutcome, outcomeOfSeverity } from '../entry/event-log-outcome';
import type { EventLogSeverity } from '../entry/event-log-severity';
import type { EventLogStep } from '../entry/event-log-step';
import { asStepOf } from './operation-context';
import { addStep, lastFailedStep } from './step-list';
import type { UnseenMark } from '../state/unseen-counts';

/** What an operation needs of the log that it belongs to. */
export interface OperationHost {
  readonly builder: EntryBuilder;
  readonly clock: EventLogClock;
  /** The time for the log, in milliseconds since 1970, which never goes backwards. */
  now(): number;
  /** Whether the operation's session is still the present one. */
  owns(operation: TrackedOperation): boolean;
  /** Shows the operation's entry as it is now; `revive` says whether in a row of its own where its own is gone. */
  show(operation: TrackedOperation, revive: boolean): void;
  /** Where the outcome of this entry can be found out, if there is such a place. */
  checkStatus(entry: EventLogEntry): EventLogLink | undefined;
  /** Runs work that must not throw into the application. */
  guard(work: () => void): void;
}

/** @internal The operation behind {@link EventLogOperation}. */
export class TrackedOperation implements EventLogOperation {
  /** How its entry was counted as unseen. */
  mark: UnseenMark | undefined;
  #startedAt: number;
  /** Its entry as it last was while it ran: what it said then holds whatever came of it. */
  #asRunning: EventLogEntry;
  readonly #host: OperationHost;

  constructor(
    host: OperationHost,
    readonly session: string,
    /** Replaced by the log, too, when it gives the entry another place. */
    public entry: EventLogEntry,
    readonly key: string | undefined,
  ) {
    this.#host = host;
    this.#startedAt = host.clock.elapsed();
    this.#asRunning = entry;
  }

  get settled(): boolean {
    return isFinalOutcome(this.entry.outcome);
  }

  update(change: Omit<EventLogChange, 'severity' | 'outcome'>): void {
    if (!this.settled) this.#change((draft) => this.#host.builder.apply(draft, change));
  }

  reopen(): void {
    this.#startedAt = this.#host.clock.elapsed();
    this.#change((draft) => {
      this.#restore(draft);
      // It leaves a row in which it was counted as a repeat.
      draft.time = draft.lastTime;
      draft.count = 1;
      draft.outcome = 'running';
      draft.severity = 'info';
      draft.duration = undefined;
    });
  }

  step(start: string | EventLogStepStart): EventLogRunningStep {
    const begun = this.#host.clock.elapsed();
    let step: EventLogStep | undefined;
    // Steps are added even to an operation that has ended: what it did afterwards belongs to it.
    this.#change((draft) => {
      step = this.#host.builder.startStep(
        draft,
        typeof start === 'string' ? { title: start } : start,
        this.#host.now(),
      );
      draft.steps = addStep(draft.steps, step);
    });
    return {
      settle: (result) => {
        const place = step ? this.entry.steps.indexOf(step) : -1;
        if (!step || place < 0) return;
        const running = step;
        step = undefined;
        this.#change((draft) => {
          const duration = this.#host.clock.elapsed() - begun;
          draft.steps = draft.steps.with(place, this.#host.builder.endStep(draft, running, result, duration));
        });
      },
    };
  }

  succeed(change?: EventLogChange): void {
    this.#end(change, 'succeeded');
  }

  pend(change?: EventLogChange): void {
    this.#end(change, 'pending');
  }

  fail(change?: EventLogChange): void {
    this.#end(change, 'failed');
  }

  settle(change?: EventLogChange): void {
    this.#end(change, this.#presumedOutcome(change?.severity));
  }

  httpContext(title?: string): HttpContext {
    return asStepOf(this, title);
  }

  /** Ends with what `change` tells, and with the outcome `presumed` where it tells none. */
  #end(change: EventLogChange | undefined, presumed: EventLogEndOutcome): void {
    if (this.settled) return;
    this.#change((draft) => {
      const told = change ?? {};
      const { outcome, severity } = verdictOf({ severity: told.severity, outcome: told.outcome ?? presumed });
      const failed = outcome === 'failed' || outcome === 'unknown';
      const step = failed ? lastFailedStep(draft.steps) : undefined;
      if (outcome !== draft.outcome) this.#restore(draft);
      draft.outcome = outcome;
      draft.severity = severity;
      draft.duration = Math.max(0, this.#host.clock.elapsed() - this.#startedAt);
      this.#host.builder.apply(draft, step ? explainedBy(step, told) : told);
      if (outcome === 'unknown') draft.link ??= this.#host.checkStatus(draft);
      // Where nothing failed, the last request is where somebody would begin to look.
      draft.traceId ??= draft.steps.findLast(({ traceId }) => traceId)?.traceId;
    });
  }

  /** The outcome of an end of which only the severity, or nothing, is told. */
  #presumedOutcome(severity: EventLogSeverity | undefined): EventLogEndOutcome {
    if (severity !== undefined) return outcomeOfSeverity(severity);
    const outcome = this.entry.steps.at(-1)?.outcome ?? 'succeeded';
    return outcome === 'running' || outcome === 'noted' ? 'succeeded' : outcome;
  }

  /** Takes back the words about an outcome that no longer holds. */
  #restore(draft: EntryDraft): void {
    const asRunning = this.#asRunning;
    draft.title = asRunning.title;
    draft.message = asRunning.message;
    draft.reason = asRunning.reason;
    draft.link = asRunning.link;
    draft.remedy = asRunning.remedy;
    draft.rowAction = asRunning.rowAction;
    draft.traceId = asRunning.traceId;
  }

  #change(work: (draft: EntryDraft) => void): void {
    if (!this.#host.owns(this)) return;
    this.#host.guard(() => {
      const wasSettled = this.settled;
      const draft = draftOf(this.entry);
      work(draft);
      this.entry = draft;
      if (draft.outcome === 'running') this.#asRunning = draft;
      // What comes after the end belongs to the row, but is no reason to bring it back.
      this.#host.show(this, !(wasSettled && this.settled));
    });
  }
}

/** A change that says nothing of its own about why it failed says what the failed step says. */
function explainedBy(step: EventLogStep, change: EventLogChange): EventLogChange {
  return Object.assign({}, change, {
    message: change.message ?? step.message,
    reason: change.reason ?? step.reason,
    // The step knows the fields, and who made the request knows their form.
    remedy: step.remedy || change.remedy ? { ...step.remedy, ...change.remedy } : undefined,
    traceId: change.traceId ?? step.traceId,
  });
}
