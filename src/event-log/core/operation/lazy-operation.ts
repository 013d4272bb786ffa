import type { HttpContext } from '@angular/common/http';

import type { EventLogEntry } from '../entry/event-log-entry';
import type { EventLogChange } from '../entry/event-log-event';
import type { EventLogOperation, EventLogRunningStep, EventLogStepStart } from './event-log-operation';
import { asStepOf } from './operation-context';
import type { TrackedOperation } from './tracked-operation';

/** What the row of a followed operation says at its end. */
export type TrackedWording = (outcome: 'succeeded' | 'failed' | 'unknown') => EventLogChange;

/** An operation that gets its row when something first happens in it: an observable may never be subscribed to. */
export class LazyOperation implements EventLogOperation {
  #started: TrackedOperation | undefined;
  #attempted = false;
  /** Whether the work itself said how it ended, which then counts. */
  #told = false;
  readonly #start: () => TrackedOperation;
  readonly #wording: TrackedWording;

  constructor(start: () => TrackedOperation, wording: TrackedWording) {
    this.#start = start;
    this.#wording = wording;
  }

  get entry(): EventLogEntry {
    return this.#operation.entry;
  }

  get settled(): boolean {
    return this.#started?.settled ?? false;
  }

  /** An attempt begins. One after a failure stays in the same row; what is done again after it was done does not. */
  begin(): void {
    const { outcome } = this.#operation.entry;
    if (this.#attempted && outcome !== 'running') {
      if (outcome === 'failed' || outcome === 'unknown') this.reopen();
      else this.#startAnew();
    }
    this.#attempted = true;
  }

  reopen(): void {
    this.#told = false;
    this.#operation.reopen();
  }

  /** The work ended in this way, unless it said otherwise. */
  end(outcome: 'succeeded' | 'failed' | 'cancelled'): void {
    if (this.#told) return;
    const lastStep = this.#operation.entry.steps.at(-1)?.outcome;
    const ended = outcome !== 'succeeded' && lastStep === 'unknown' ? 'unknown' : outcome;
    const change = ended === 'cancelled' ? {} : this.#wording(ended);
    this.#operation.settle({ outcome: ended, ...change });
  }

  update(change: Omit<EventLogChange, 'severity' | 'outcome'>): void {
    this.#operation.update(change);
  }

  step(step: string | EventLogStepStart): EventLogRunningStep {
    return this.#operation.step(step);
  }

  succeed(change?: EventLogChange): void {
    this.#told = true;
    this.#operation.succeed(change);
  }

  pend(change?: EventLogChange): void {
    this.#told = true;
    this.#operation.pend(change);
  }

  fail(change?: EventLogChange): void {
    this.#told = true;
    this.#operation.fail(change);
  }

  settle(change?: EventLogChange): void {
    this.#told = true;
    this.#operation.settle(change);
  }

  httpContext(title?: string): HttpContext {
    return asStepOf(this, title);
  }

  get #operation(): TrackedOperation {
    return (this.#started ??= this.#start());
  }

  #startAnew(): void {
    this.#told = false;
    this.#started = this.#start();
  }
}
