import type { HttpContext } from '@angular/common/http';

import type { EventLogClock } from './event-log-clock';
import type { EntryBuilder } from './entry-builder';
import type { EventLogEntry } from './event-log-entry';
import type { EventLogChange } from './event-log-event';
import type {
  EventLogOperation,
  EventLogRunningStep,
  EventLogStepResult,
  EventLogStepStart,
} from './event-log-operation';
import { type EventLogOutcome, isFinalOutcome } from './event-log-outcome';
import type { EventLogStep } from './event-log-step';
import { asStepOf } from './operation-context';
import { addStep, lastFailedStep } from './step-list';
import type { UnseenMark } from './unseen-counts';

/** What an operation needs of the log that it belongs to. */
export interface OperationHost {
  readonly builder: EntryBuilder;
  readonly clock: EventLogClock;
  /** The time for the log, in milliseconds since 1970, which never goes backwards. */
  now(): number;
  /** Whether the operation's session is still the present one. */
  owns(operation: TrackedOperation): boolean;
  /** Shows the operation's entry as it is now. */
  show(operation: TrackedOperation): void;
  /** Runs work that must not throw into the application. */
  guard(work: () => void): void;
}

/** @internal The operation behind {@link EventLogOperation}. */
export class TrackedOperation implements EventLogOperation {
  /** How its entry was counted as unseen. */
  mark: UnseenMark | undefined;
  private startedAt: number;

  constructor(
    private readonly host: OperationHost,
    readonly session: string,
    /** Replaced by the log, too, when it gives the entry another place. */
    public entry: EventLogEntry,
    readonly key: string | undefined,
  ) {
    this.startedAt = host.clock.elapsed();
  }

  get settled(): boolean {
    return isFinalOutcome(this.entry.outcome);
  }

  update(change: EventLogChange): void {
    this.move(() => this.host.builder.apply(this.entry, change));
  }

  reopen(): void {
    this.startedAt = this.host.clock.elapsed();
    this.show(() => ({ ...this.entry, outcome: 'running', severity: 'info', duration: undefined }));
  }

  step(start: string | EventLogStepStart): EventLogRunningStep {
    const { title, request, traceId } = typeof start === 'string' ? { title: start } : start;
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
    };
    let place = this.putStep(step);
    return {
      settle: (result) => {
        if (!place || !this.entry.steps.includes(place)) return;
        const settled = settleStep(place, result, this.host.clock.elapsed() - begun);
        this.putStep(settled, place);
        place = undefined;
      },
    };
  }

  succeed(change: EventLogChange = {}): void {
    this.settle({ outcome: 'succeeded', ...change });
  }

  pend(change: EventLogChange = {}): void {
    this.settle({ outcome: 'pending', ...change });
  }

  fail(change: EventLogChange = {}): void {
    this.settle({ outcome: 'failed', ...change });
  }

  settle(change: EventLogChange = {}): void {
    const told = change.outcome !== undefined || change.severity !== undefined;
    const verdict = told ? change : { ...change, outcome: outcomeOfLastStep(this.entry) };
    const failed = verdict.outcome === 'failed' || verdict.outcome === 'unknown';
    const step = failed ? lastFailedStep(this.entry.steps) : undefined;
    const duration = Math.max(0, this.host.clock.elapsed() - this.startedAt);
    this.move(() => ({
      ...this.host.builder.apply(this.entry, step ? explainedBy(step, verdict) : verdict),
      duration,
    }));
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

  private move(next: () => EventLogEntry): void {
    if (!this.settled) this.show(next);
  }

  private show(next: () => EventLogEntry): void {
    if (!this.host.owns(this)) return;
    this.host.guard(() => {
      this.entry = next();
      this.host.show(this);
    });
  }
}

function settleStep(step: EventLogStep, result: EventLogStepResult, duration: number): EventLogStep {
  return {
    ...step,
    outcome: result.outcome,
    // A state change that is noted takes no time.
    duration: result.outcome === 'noted' ? undefined : Math.max(0, duration),
    message: result.message,
    reason: result.reason,
    status: result.status,
    traceId: result.traceId ?? step.traceId,
  };
}

/** A change that says nothing of its own about why it failed says what the failed step says. */
function explainedBy(step: EventLogStep, change: EventLogChange): EventLogChange {
  return {
    ...change,
    message: change.message ?? step.message,
    reason: change.reason ?? step.reason,
    traceId: change.traceId ?? step.traceId,
  };
}

function outcomeOfLastStep(entry: EventLogEntry): EventLogOutcome {
  const outcome = entry.steps.at(-1)?.outcome ?? 'succeeded';
  return outcome === 'running' || outcome === 'noted' ? 'succeeded' : outcome;
}
