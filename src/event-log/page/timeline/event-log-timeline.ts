import type { ElementRef } from '@angular/core';
import { ChangeDetectionStrategy, Component, DestroyRef, computed, inject, viewChild } from '@angular/core';
import { EVENT_LOG_SEVERITIES } from 'ngx-session-event-log';

import { LogView } from '../log/log-view';
import { LogFormats } from '../time/log-formats';
import { injectPageIntl } from '../words/event-log-page-intl';
import { clamp, pressedRange, spanRange, type TimeSpan } from './bucket-range';
import { SpanChoice } from './span-choice';
import { sumOf, type TimelineBucket } from './timeline';

/** Timeline: number of events over time, by severity. Choosing a span filters the log by it. */
@Component({
  selector: 'event-log-timeline',
  templateUrl: './event-log-timeline.html',
  styleUrl: './event-log-timeline.scss',
  providers: [SpanChoice],
  host: { '[hidden]': 'choice.timeline().buckets.length === 0' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventLogTimeline {
  readonly #view = inject(LogView);
  readonly #formats = inject(LogFormats);
  private readonly plot = viewChild.required<ElementRef<HTMLElement>>('plot');

  protected readonly choice = inject(SpanChoice);
  protected readonly intl = injectPageIntl();
  protected readonly severities = EVENT_LOG_SEVERITIES;

  readonly #peak = computed(() =>
    this.choice
      .timeline()
      .buckets.reduce<TimelineBucket | undefined>(
        (peak, bucket) => (bucket.total > (peak?.total ?? 0) ? bucket : peak),
        undefined,
      ),
  );

  protected readonly bars = computed(() => {
    const span = this.choice.span();
    const { buckets, width } = this.choice.timeline();
    return buckets.map(({ start, counts, total }) => ({
      start,
      counts,
      height: (100 * total) / (this.#peak()?.total ?? 1),
      // For the tooltip. Screen readers get the summary and the value.
      words: this.intl().countsIn(this.#range({ from: start, to: start + width }), counts),
      out: span !== undefined && (start + width <= span.from || start >= span.to),
    }));
  });

  /** Position of the chosen span, as `inset-inline`. */
  protected readonly marked = computed(() => {
    const span = this.choice.span();
    const { from, to } = this.choice.whole();
    const percent = (time: number) => `${clamp((100 * time) / (to - from), 0, 100)}%`;
    return span && `${percent(span.from - from)} ${percent(to - span.to)}`;
  });

  /** Times at the ends of the axis or, while a span is dragged, of the span. */
  protected readonly ends = computed(() => {
    const { from, to } = this.choice.draft() ?? this.choice.whole();
    return { from: this.#formats.time(from), to: this.#formats.time(to) };
  });

  protected readonly value = computed(() => {
    const span = this.choice.span();
    return span ? spanRange(span, this.choice.timeline()).anchor + 1 : 1;
  });

  protected readonly valueText = computed(() => {
    const span = this.choice.span();
    return span
      ? this.intl().countsIn(this.#range(span), this.#view.result().severities)
      : this.intl().allTimes;
  });

  protected readonly summary = computed(() => {
    const { buckets, width } = this.choice.timeline();
    const peak = this.#peak();
    const last = buckets.at(-1);
    if (!peak || !last) return '';
    const all = this.#range({ from: buckets[0]?.start ?? last.start, to: last.start + width });
    const most = this.#range({ from: peak.start, to: peak.start + width });
    return this.intl().timelineSummary(this.intl().countsIn(all, sumOf(buckets)), most, peak.total);
  });

  /** Bucket in which dragging began. */
  #anchor: number | undefined;

  constructor() {
    inject(DestroyRef).onDestroy(() => this.choice.release());
  }

  focus(): void {
    this.plot().nativeElement.focus({ preventScroll: true });
  }

  protected press(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') {
      // Without a span to clear, Escape is left to the page.
      if (!this.choice.span()) return;
      this.choice.clear();
      event.stopPropagation();
    } else {
      const count = this.choice.timeline().buckets.length;
      const range = pressedRange(this.choice.range(), event, count, this.#isRightToLeft() ? -1 : 1);
      if (!range) return;
      this.choice.choose(range);
    }
    event.preventDefault();
  }

  protected beginDrag(event: PointerEvent): void {
    if (!event.isPrimary || event.button !== 0) return;
    this.#anchor = this.#bucketAt(event);
    this.choice.hold();
    try {
      this.plot().nativeElement.setPointerCapture(event.pointerId);
    } catch {
      // The events of tests have no pointer to capture.
    }
  }

  protected drag(event: PointerEvent): void {
    if (this.#anchor !== undefined) this.choice.drag({ anchor: this.#anchor, focus: this.#bucketAt(event) });
  }

  protected drop(event: PointerEvent): void {
    if (this.#anchor === undefined) return;
    const range = { anchor: this.#anchor, focus: this.#bucketAt(event) };
    this.#anchor = undefined;
    // A click on an empty bar clears the span.
    const isEmpty = this.choice.timeline().buckets[range.anchor]?.total === 0;
    if (isEmpty && range.anchor === range.focus) this.choice.clear();
    else this.choice.choose(range);
  }

  /** Ends dragging, because it became another gesture, such as scrolling. */
  protected cancelDrag(): void {
    this.#anchor = undefined;
    this.choice.release();
  }

  #bucketAt({ clientX }: PointerEvent): number {
    const { left, width } = this.plot().nativeElement.getBoundingClientRect();
    const part = (clientX - left) / width;
    const place = Math.floor((this.#isRightToLeft() ? 1 - part : part) * this.choice.columns());
    return clamp(place, 0, this.choice.timeline().buckets.length - 1);
  }

  #isRightToLeft(): boolean {
    return getComputedStyle(this.plot().nativeElement).direction === 'rtl';
  }

  #range({ from, to }: TimeSpan): string {
    return this.#formats.range(from, to);
  }
}
