import { Injectable, computed, inject, signal, untracked } from '@angular/core';

import { LogView } from '../log/log-view';
import { injectThrottledChanges } from '../time/inject-throttled-changes';
import { type BucketRange, rangeSpan, spanRange, type TimeSpan } from './bucket-range';
import { countTimeline } from './timeline';

/** Minimum number of columns, so that a short session does not have very wide bars. */
const LEAST_COLUMNS = 30;

const PERIOD_MS = 250;

/** Timeline of the log, and the span that the user has chosen. */
@Injectable()
export class SpanChoice {
  readonly #view = inject(LogView);

  readonly #changes = injectThrottledChanges(() => this.#view.entries(), PERIOD_MS);

  /** Timeline as counted: at once when the filters change, otherwise at most a few times a second. */
  readonly timeline = computed(() => {
    this.#changes();
    this.#view.query();
    return untracked(() => countTimeline(this.#view.anytime(), this.#view.entries()));
  });

  readonly columns = computed(() => Math.max(LEAST_COLUMNS, this.timeline().buckets.length));

  /** Time span of all columns. */
  readonly whole = computed<TimeSpan>(() => {
    const { buckets, width } = this.timeline();
    const from = buckets[0]?.start ?? 0;
    return { from, to: from + this.columns() * width };
  });

  readonly #draftSignal = signal<BucketRange | undefined>(undefined);

  /** True if Shift and an arrow move the start of the span. */
  #backwards = false;

  /** Span that is being dragged and does not filter yet. */
  readonly draft = computed<TimeSpan | undefined>(() => {
    const draft = this.#draftSignal();
    return draft && rangeSpan(draft, this.timeline());
  });

  /** Chosen or dragged span. An open end of the query is replaced by the end of the timeline. */
  readonly span = computed<TimeSpan | undefined>(() => {
    const { from, to } = this.#view.query();
    const chosen = from !== undefined || to !== undefined;
    const { whole, draft } = this;
    return draft() ?? (chosen ? { from: from ?? whole().from, to: to ?? whole().to } : undefined);
  });

  /** Returns the span as a range of buckets, with the end that moves. */
  range(): BucketRange | undefined {
    const span = this.span();
    if (!span) return undefined;
    const { anchor, focus } = spanRange(span, this.timeline());
    return this.#backwards ? { anchor: focus, focus: anchor } : { anchor, focus };
  }

  hold(): void {
    this.#view.dragging.set(true);
  }

  drag(range: BucketRange): void {
    this.#draftSignal.set(range);
  }

  /** Ends dragging without a choice. */
  release(): void {
    this.#draftSignal.set(undefined);
    this.#view.dragging.set(false);
  }

  choose(range: BucketRange): void {
    const { from, to } = rangeSpan(range, this.timeline());
    this.release();
    this.#backwards = range.focus < range.anchor;
    this.#view.showSpan(from, to);
  }

  clear(): void {
    this.release();
    this.#view.showSpan();
  }
}
