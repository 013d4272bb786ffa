import type { HttpContext } from '@angular/common/http';

import type { EventLogClock } from './event-log-clock';
import type { EntryBuilder } from './entry-builder';
import type { EventLogAction, EventLogEntry } from './event-log-entry';
import type { EventLogChange } from './event-log-event';
import type {
  EventLogOperation,
  EventLogRunningStep,
  EventLogStepResult,
  EventLogStepStart,
} from './event-log-operation';
import { type EventLogEndOutcome, isFinalOutcome, outcomeOfSeverity } from './event-log-outcome';
import type { EventLogSeverity } from './event-log-severity';
import type { EventLogStep } from './event-log-step';
import { asStepOf } from './operation-context';
import { addStep, lastFailedStep } from './step-list';
import type { UnseenMark } from './unseen-counts';
import { withChanges } from './with-changes';

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
  checkStatus(entry: EventLogEntry): EventLogAction | undefined;
  /** Runs work that must not throw into the application. */
  guard(work: () => void): void;
}

/** @internal The operation behind {@link EventLogOperation}. */
export class TrackedOperation implements EventLogOperation {
  /** How its entry was counted as unseen. */
  mark: UnseenMark | undefined;
  private startedAt: number;
  /** Its entry as it last was while it ran: what it said then holds whatever came of it. */
  private asRunning: EventLogEntry;

  constructor(
    private readonly host: OperationHost,
    readonly session: string,
    /** Replaced by the log, too, when it gives the entry another place. */
    public entry: EventLogEntry,
    readonly key: string | undefined,
  ) {
    this.startedAt = host.clock.elapsed();
    this.asRunning = entry;
  }

  get settled(): boolean {
    return isFinalOutcome(this.entry.outcome);
  }

  update(change: Omit<EventLogChange, 'severity' | 'outcome'>): void {
    this.move(() =>
      this.host.builder.apply(this.entry, withChanges(change, { severity: undefined, outcome: undefined })),
    );
  }

  reopen(): void {
    this.startedAt = this.host.clock.elapsed();
    this.show(() =>
      withChanges(this.afresh(), {
        // It leaves a row in which it was counted as a repeat.
        time: this.entry.lastTime,
        count: 1,
        outcome: 'running',
        severity: 'info',
        duration: undefined,
      }),
    );
  }

  step(start: string | EventLogStepStart): EventLogRunningStep {
    const { title, request, traceId }: EventLogStepStart =
      typeof start === 'string' ? { title: start } : withChanges(start, {});
    const begun = this.host.clock.elapsed();
    const step: EventLogStep = {
      title,
      request,
      traceId,
      time: this.host.now(),
      outcome: 'running',
      duration: undefined,
      message: undefined,
      reason: undefined,
      status: undefined,
      remedy: undefined,
    };
    let place = this.putStep(step);
    return {
      settle: (result) => {
        if (!place || !this.entry.steps.includes(place)) return;
        const settled = settleStep(place, withChanges(result, {}), this.host.clock.elapsed() - begun);
        this.putStep(settled, place);
        place = undefined;
      },
    };
  }

  succeed(change?: EventLogChange): void {
    this.settle(withOutcome('succeeded', change));
  }

  pend(change?: EventLogChange): void {
    this.settle(withOutcome('pending', change));
  }

  fail(change?: EventLogChange): void {
    this.settle(withOutcome('failed', change));
  }

  settle(change?: EventLogChange): void {
    this.move(() => {
      const told = withOutcome(this.presumedOutcome(change?.severity), change);
      const failed = told.outcome === 'failed' || told.outcome === 'unknown';
      const step = failed ? lastFailedStep(this.entry.steps) : undefined;
      const base = told.outcome === this.entry.outcome ? this.entry : this.afresh();
      const entry = this.host.builder.apply(base, step ? explainedBy(step, told) : told);
      return withChanges(entry, {
        action: entry.action ?? (entry.outcome === 'unknown' ? this.host.checkStatus(entry) : undefined),
        // Where nothing failed, the last request is where somebody would begin to look.
        traceId: entry.traceId ?? entry.steps.findLast(({ traceId }) => traceId)?.traceId,
        duration: Math.max(0, this.host.clock.elapsed() - this.startedAt),
      });
    });
  }

  httpContext(title?: string): HttpContext {
    return asStepOf(this, title);
  }

  /** Puts `step` at the end, or where `previous` is; returns it as it was kept, or nothing when it was not. */
  private putStep(step: EventLogStep, previous?: EventLogStep): EventLogStep | undefined {
    let kept: EventLogStep | undefined;
    // Steps are added even to an operation that has ended: what it did afterwards belongs to it.
    this.show(() => {
      const { steps } = this.entry;
      const list = previous ? steps.map((old) => (old === previous ? step : old)) : addStep(steps, step);
      const place = list.indexOf(step);
      const entry = this.host.builder.withSteps(this.entry, list, step);
      kept = entry.steps[place];
      return entry;
    });
    return kept;
  }

  /** The outcome of an end of which only the severity, or nothing, is told. */
  private presumedOutcome(severity: EventLogSeverity | undefined): EventLogEndOutcome {
    if (severity !== undefined) return outcomeOfSeverity(severity);
    const outcome = this.entry.steps.at(-1)?.outcome ?? 'succeeded';
    return outcome === 'running' || outcome === 'noted' ? 'succeeded' : outcome;
  }

  /** The entry without the words about an outcome that no longer holds. */
  private afresh(): EventLogEntry {
    const { title, message, reason, action, remedy, offer, traceId } = this.asRunning;
    return withChanges(this.entry, { title, message, reason, action, remedy, offer, traceId });
  }

  private move(next: () => EventLogEntry): void {
    if (!this.settled) this.show(next);
  }

  private show(next: () => EventLogEntry): void {
    if (!this.host.owns(this)) return;
    this.host.guard(() => {
      const wasSettled = this.settled;
      this.entry = next();
      if (this.entry.outcome === 'running') this.asRunning = this.entry;
      // What comes after the end belongs to the row, but is no reason to bring it back.
      this.host.show(this, !(wasSettled && this.settled));
    });
  }
}

function withOutcome(outcome: EventLogEndOutcome, change: EventLogChange | undefined): EventLogChange {
  return withChanges(change, { outcome: change?.outcome ?? outcome });
}

function settleStep(step: EventLogStep, result: EventLogStepResult, duration: number): EventLogStep {
  return withChanges(step, {
    outcome: result.outcome,
    // A state change that is noted takes no time.
    duration: result.outcome === 'noted' ? undefined : Math.max(0, duration),
    message: result.message,
    reason: result.reason,
    status: result.status,
    remedy: result.remedy,
    traceId: result.traceId ?? step.traceId,
  });
}

/** A change that says nothing of its own about why it failed says what the failed step says. */
function explainedBy(step: EventLogStep, change: EventLogChange): EventLogChange {
  return withChanges(change, {
    message: change.message ?? step.message,
    reason: change.reason ?? step.reason,
    // The step knows the fields, and who made the request knows their form.
    remedy: step.remedy || change.remedy ? { ...step.remedy, ...change.remedy } : undefined,
    traceId: change.traceId ?? step.traceId,
  });
}
