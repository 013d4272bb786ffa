import { Injectable, computed, inject, signal, untracked } from '@angular/core';

import { LogView } from '../log/log-view';
import { injectBeat } from '../time/inject-beat';
import { type BucketRange, rangeSpan, spanRange, type TimeSpan } from './bucket-range';
import { countTimeline, type Timeline } from './timeline';

/** A short session does not get bars wider than those of this many. */
const LEAST_COLUMNS = 30;

const PERIOD_MS = 250;

/** The time line of the log, and the span of it that the user chooses. */
@Injectable()
export class SpanChoice {
  readonly #view = inject(LogView);

  readonly #held = signal<Timeline | undefined>(undefined);

  readonly #beat = injectBeat(() => this.#view.entries(), PERIOD_MS);

  /** Counted at once when the user changes the filters and, since nobody sees more, a few times a second as events come. */
  readonly #counted = computed(() => {
    this.#beat();
    this.#view.query();
    return untracked(() => countTimeline(this.#view.anytime(), this.#view.entries()));
  });

  /** The time line as it is drawn: while a span is dragged, as it was before, so that no bar moves below the pointer. */
  readonly timeline = computed(() => this.#held() ?? this.#counted());

  /** Number of buckets that there is room for. */
  readonly columns = computed(() => Math.max(LEAST_COLUMNS, this.timeline().buckets.length));

  /** All that is drawn. */
  readonly whole = computed<TimeSpan>(() => {
    const { buckets, width } = this.timeline();
    const from = buckets[0]?.start ?? 0;
    return { from, to: from + this.columns() * width };
  });

  readonly #draftSignal = signal<BucketRange | undefined>(undefined);

  /** True while the end that Shift and an arrow move is the beginning. */
  #backwards = false;

  /** The span that is being dragged, and filters nothing yet. */
  readonly draft = computed<TimeSpan | undefined>(() => {
    const draft = this.#draftSignal();
    return draft && rangeSpan(draft, this.timeline());
  });

  /** The span that is chosen or being dragged; where the query leaves an end open, up to that of the time line. */
  readonly span = computed<TimeSpan | undefined>(() => {
    const { from, to } = this.#view.query();
    const chosen = from !== undefined || to !== undefined;
    const { whole, draft } = this;
    return draft() ?? (chosen ? { from: from ?? whole().from, to: to ?? whole().to } : undefined);
  });

  /** The same as buckets, with the end that moves. */
  range(): BucketRange | undefined {
    const span = this.span();
    if (!span) return undefined;
    const { anchor, focus } = spanRange(span, this.timeline());
    return this.#backwards ? { anchor: focus, focus: anchor } : { anchor, focus };
  }

  /** Begins to drag. */
  hold(): void {
    this.#held.set(this.#counted());
    this.#view.dragging.set(true);
  }

  drag(range: BucketRange): void {
    this.#draftSignal.set(range);
  }

  /** Ends dragging without a choice. */
  release(): void {
    this.#draftSignal.set(undefined);
    this.#held.set(undefined);
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
