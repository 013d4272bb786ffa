import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  computed,
  effect,
  inject,
  input,
  output,
} from '@angular/core';

import { LogFormats } from '../time/log-formats';
import { injectPageIntl } from '../words/event-log-page-intl';
import { LongWork } from './long-work';

/** How much is done of work that takes its time, and a button that cancels it. */
@Component({
  selector: 'event-log-progress',
  template: `
    @if (progress() !== undefined) {
      <label>
        <span>{{ words()(percent()) }}</span>
        <progress max="1" [value]="progress()"></progress>
      </label>
      <button type="button" (click)="work.cancel()">{{ intl().cancel }}</button>
    }
  `,
  styleUrl: './event-log-progress.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventLogProgress {
  readonly #formats = inject(LogFormats);
  readonly #host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  /** What is being done, with how much of it is done. */
  readonly words = input.required<(percent: string) => string>();
  /** The button had the focus, and is about to go. */
  readonly leave = output();

  protected readonly intl = injectPageIntl();
  protected readonly work = inject(LongWork);
  protected readonly progress = this.work.progress;
  protected readonly percent = computed(() =>
    this.#formats.percent(Math.floor((this.progress() ?? 0) * 100) / 100),
  );

  constructor() {
    // It runs before the template does, so the focus is still here.
    effect(() => {
      if (this.progress() === undefined && this.#host.contains(document.activeElement)) this.leave.emit();
    });
  }
}
