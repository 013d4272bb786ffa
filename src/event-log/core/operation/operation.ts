import type { HttpContext } from '@angular/common/http';

import { verdictOf } from '../entry/entry-builder';
import type { EntryDraft } from '../entry/entry-draft';
import type { EventLogEntry, EventLogStep } from '../entry/event-log-entry';
import type { EventLogChange, EventLogOperationEvent } from '../entry/event-log-event';
import {
  type EventLogEndOutcome,
  type EventLogOutcome,
  type EventLogSeverity,
  isEndOutcome,
  isFinalOutcome,
  OUTCOME_OF_SEVERITY,
} from '../entry/event-log-outcome';
import type { AttemptEnd, EventLogState } from '../state/event-log-state';
import type { LogRow } from '../state/log-row';
import type { EventLogOperation, EventLogRunningStep, EventLogStepStart } from './event-log-operation';
import { asStepOf } from './operation-context';
import { explain } from './wording';

/** Limit on the steps of an operation: one that polls for hours must not grow without end. */
const MOST_STEPS = 50;

/** URLs of the requests of tracked work, by step. The steps themselves keep only routes. */
const urls = new WeakMap<EventLogStep, string>();

/** Implements {@link EventLogOperation}. Its row is created when something first happens in it. */
export class Operation implements EventLogOperation {
  readonly #present: () => EventLogState;
  readonly #event: EventLogOperationEvent;
  /** State of the session that its row belongs to. */
  #state: EventLogState;
  #row: LogRow | undefined;
  /** True once an attempt of `track()` has begun. */
  #attempted = false;
  /** True once the application itself has ended it, which takes precedence. */
  #told = false;
  /** URL of the request whose step comes next. */
  #url: string | undefined;
  /** Number of its requests that have no answer yet. */
  #requests = 0;
  /** Outcomes of requests that were still unanswered when the work ended. */
  #late: EventLogEndOutcome[] = [];
  #whenAnswered: ((late: readonly EventLogEndOutcome[]) => void)[] = [];

  /** @param tracked true if `track()` follows it, so that it may supersede a cancelled one */
  constructor(
    present: () => EventLogState,
    event: EventLogOperationEvent,
    readonly tracked = false,
  ) {
    this.#present = present;
    this.#state = present();
    this.#event = event;
  }

  get entry(): EventLogEntry {
    return this.#begun.entry;
  }

  get settled(): boolean {
    return this.#row !== undefined && isFinalOutcome(this.#row.entry.outcome);
  }

  /** Begins if it has not begun. Returns the operation of its row, which may be an earlier one with the same key. */
  begin(): Operation {
    return this.#begun.operation ?? this;
  }

  /** Begins an attempt. A retry after a failure stays in the same row; a repeat after a success gets a new one. */
  attempt(): void {
    const outcome = this.#row?.entry.outcome;
    if (this.#attempted && outcome !== 'running') {
      if (outcome && isFailure(outcome)) this.reopen();
      else this.#row = undefined;
      this.#told = false;
    }
    this.#attempted = true;
    this.#state.beginAttempt(this.#begun);
  }

  /** Ends an attempt, unless the application has already ended it, or another attempt is still running. */
  endAttempt(end: AttemptEnd, change: (outcome: EventLogEndOutcome) => EventLogChange): void {
    const ended = this.#state.endAttempt(this.#begun, end);
    if (this.#told || !ended) return;
    this.#end(change(ended), ended);
  }

  /** Counts one of its requests, whose step comes next. Returns a function that counts the end of that request. */
  request(url: string): (outcome: EventLogEndOutcome) => void {
    this.#url = url;
    this.#requests++;
    return (outcome) => {
      this.#requests--;
      if (this.#whenAnswered.length === 0) return;
      this.#late.push(outcome);
      if (this.#requests > 0) return;
      const late = this.#late.splice(0);
      for (const work of this.#whenAnswered.splice(0)) work(late);
    };
  }

  /** Runs `work` at once, or when all its requests have ended, and passes the outcomes of those that were late. */
  whenAnswered(work: (late: readonly EventLogEndOutcome[]) => void): void {
    if (this.#requests > 0) this.#whenAnswered.push(work);
    else work([]);
  }

  update(change: Omit<EventLogChange, 'severity' | 'outcome'>): void {
    if (!this.settled) this.#change((draft) => this.#state.builder.apply(draft, change));
  }

  reopen(): void {
    this.#told = false;
    const row = this.#begun;
    if (row.entry.outcome === 'unknown') row.uncertain = true;
    this.#state.unfold(row);
    this.#change((draft) => {
      restore(draft, row.asRunning);
      draft.time = draft.lastTime;
      draft.count = 1;
      draft.outcome = 'running';
      draft.severity = 'info';
      draft.duration = undefined;
    });
  }

  step(start: string | EventLogStepStart): EventLogRunningStep {
    // The step ends in the row in which it began, even if a repeat has started another row by then.
    const row = this.#begun;
    const { clock, builder } = this.#state;
    const begun = clock.elapsed();
    let step: EventLogStep | undefined;
    const url = this.tracked ? this.#url : undefined;
    this.#url = undefined;
    // An operation still takes steps after it has ended, since its later work belongs to it.
    this.#change((draft) => {
      step = builder.startStep(draft, typeof start === 'string' ? { title: start } : start, clock.now());
      // Beyond the limit, the oldest after the first five makes room: beginning and end matter most.
      const { steps } = draft;
      const kept = steps.length < MOST_STEPS ? steps : [...steps.slice(0, 5), ...steps.slice(6)];
      draft.steps = [...kept, step];
    });
    return {
      settle: (result) => {
        const running = step;
        if (!running) return;
        step = undefined;
        const place = row.entry.steps.indexOf(running);
        if (place < 0) return;
        this.#change((draft) => {
          const ended = builder.endStep(draft, running, result, clock.elapsed() - begun);
          draft.steps = draft.steps.with(place, ended);
          if (url !== undefined) urls.set(ended, url);
          // The application goes on with an answer, and knows what a failure after it means.
          if (ended.outcome === 'succeeded' && !this.tracked) row.uncertain = false;
        }, row);
      },
    };
  }

  progress(share: number | undefined): void {
    // Untyped code may pass anything.
    if (share !== undefined && typeof share !== 'number') return;
    // In whole percent: an upload reports every packet.
    const done = share === undefined ? share : Math.round(Math.min(Math.max(share, 0), 1) * 100) / 100;
    const { outcome, progress } = this.entry;
    if (Number.isNaN(done) || outcome !== 'running' || progress === done) return;
    this.#change((draft) => (draft.progress = done));
  }

  succeed(change?: EventLogChange): void {
    this.#tell(change, 'succeeded');
  }

  pend(change?: EventLogChange): void {
    this.#tell(change, 'pending');
  }

  fail(change?: EventLogChange): void {
    const { outcome, steps } = this.entry;
    const told = this.#verdictIn(change);
    const isJudged = told.outcome !== undefined || told.severity !== undefined;
    // The words of a failure say that nothing was done. After another outcome, the application has found out.
    const isLost = !isJudged && outcome === 'running' && (this.#begun.uncertain || isUncertain(steps));
    const lost = { title: undefined, message: undefined, outcome: 'unknown' } as const;
    const words = (): EventLogChange => ({ ...change, ...lost });
    this.#tell(isLost ? this.#state.reporter.guard(words, () => lost) : change, 'failed');
  }

  settle(change?: EventLogChange): void {
    this.#tell(change, undefined);
  }

  httpContext(title?: string): HttpContext {
    return asStepOf(this, title);
  }

  get #begun(): LogRow {
    if (this.#row) return this.#row;
    this.#state = this.#present();
    const known = this.#state.findLike(this.#event, this.tracked);
    this.#row = known ?? this.#state.begin(this.#event, this);
    if (known) {
      if (known.entry.outcome !== 'running') this.reopen();
      this.update(this.#event);
    }
    return this.#row;
  }

  #tell(change: EventLogChange | undefined, presumed: EventLogEndOutcome | undefined): void {
    this.#told = true;
    this.#end(change, presumed);
  }

  /** Ends with `change`, and with the outcome `presumed` if `change` has none; by default, that of the last step. */
  #end(change: EventLogChange | undefined, presumed: EventLogEndOutcome | undefined): void {
    if (this.settled) return;
    const row = this.#begun;
    this.#state.rekey(row, change);
    // The newest is the one that `find()` returns, so it speaks for all that wait for the same.
    const alike = row.alike?.at(-1) === row ? row.alike : [];
    this.#endRow(row, change, presumed);
    const { outcome } = row.entry;
    if (!isEndOutcome(outcome) || !isFinalOutcome(outcome)) return;
    for (const other of alike.slice()) this.#endRow(other, change, outcome);
  }

  #endRow(row: LogRow, change: EventLogChange | undefined, presumed: EventLogEndOutcome | undefined): void {
    const { builder, clock } = this.#state;
    const verdict = this.#verdictIn(change);
    this.#change((draft) => {
      const told = change ?? {};
      // Untyped code may give an outcome that is none.
      const end = isEndOutcome(verdict.outcome)
        ? verdict.outcome
        : (presumed ?? presumedOutcome(verdict.severity, draft));
      const { outcome, severity } = verdictOf({ severity: verdict.severity, outcome: end });
      const step = isFailure(outcome) ? draft.steps.findLast((one) => isFailure(one.outcome)) : undefined;
      if (outcome !== draft.outcome) restore(draft, row.asRunning);
      draft.outcome = outcome;
      draft.severity = severity;
      draft.duration = Math.max(0, clock.elapsed() - row.startedAt);
      draft.progress = undefined;
      builder.apply(draft, step ? explain({ ...told }, step) : told);
      // If nothing failed, an investigation would begin with the last request.
      draft.traceId ??= draft.steps.findLast(({ traceId }) => traceId)?.traceId;
      if (outcome === 'unknown') builder.completeUnknown(draft, told.title);
    }, row);
  }

  /** Reads the verdict of a change, which may be an object that throws: the operation must end nevertheless. */
  #verdictIn(change: EventLogChange | undefined): Pick<EventLogChange, 'severity' | 'outcome'> {
    return this.#state.reporter.guard(
      () => ({ severity: change?.severity, outcome: change?.outcome }),
      () => ({}),
    );
  }

  /** Changes its entry, unless its session has ended: a late answer never reaches the next session. */
  #change(work: (draft: EntryDraft) => void, row = this.#begun): void {
    if (this.#state === this.#present()) this.#state.change(row, work);
  }
}

/** Outcome of an end for which only the severity, or nothing, is given. */
function presumedOutcome(
  severity: EventLogSeverity | undefined,
  { steps }: Pick<EventLogEntry, 'steps'>,
): EventLogEndOutcome {
  if (severity !== undefined) return OUTCOME_OF_SEVERITY[severity];
  const outcome = steps.at(-1)?.outcome ?? 'succeeded';
  return outcome === 'running' || outcome === 'noted' ? 'succeeded' : outcome;
}

/** True if the last step, or an earlier attempt at it, may have been carried out. */
export function isUncertain(steps: readonly EventLogStep[]): boolean {
  const { title, request } = steps.at(-1) ?? {};
  const attempt = steps.findLast(
    (step) => step.title === title && step.request === request && step.outcome !== 'failed',
  );
  return attempt?.outcome === 'unknown';
}

/** Checks whether two requests of the same route are about the same thing. */
export function haveSamePath(one: EventLogStep, other: EventLogStep): boolean {
  const pathOf = (step: EventLogStep) => urls.get(step)?.replace(/^(?:[a-z]+:)?\/\/[^/]*|[?#][^]*$/gi, '');
  return pathOf(one) === pathOf(other);
}

function isFailure(outcome: EventLogOutcome): boolean {
  return outcome === 'failed' || outcome === 'unknown';
}

/** Removes the texts about an outcome that no longer holds. */
function restore(draft: EntryDraft, asRunning: EventLogEntry): void {
  const { title, message, reason, link, remedy, rowAction, traceId } = asRunning;
  Object.assign(draft, { title, message, reason, link, remedy, rowAction, traceId });
}
