import {
  ChangeDetectionStrategy,
  Component,
  type ElementRef,
  computed,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import {
  type EventLogEntry,
  ɵEventLogGlyph,
  ɵSEVERITY_OF_OUTCOME as SEVERITY_OF_OUTCOME,
} from 'ngx-session-event-log';

import { EventLogMarked } from '../marks/event-log-marked';
import { LogFormats } from '../time/log-formats';
import { injectPageIntl } from '../words/event-log-page-intl';
import { foldedSteps, stepTimeline } from './step-timeline';

/** Shows the steps of an operation; of many steps, those that explain what happened. Bars only repeat what the text says. */
@Component({
  selector: 'event-log-steps',
  imports: [ɵEventLogGlyph, EventLogMarked, MatButton],
  templateUrl: './event-log-steps.html',
  styleUrl: './event-log-steps.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventLogSteps {
  readonly entry = input.required<EventLogEntry>();

  protected readonly formats = inject(LogFormats);
  protected readonly intl = injectPageIntl();
  protected readonly glyphs = { ...SEVERITY_OF_OUTCOME, running: 'running' } as const;
  private readonly list = viewChild.required<ElementRef<HTMLElement>>('list');
  readonly #unfolded = signal(false);

  protected readonly timeline = computed(() => stepTimeline(this.entry()));
  protected readonly range = computed(() => {
    const { steps } = this.timeline();
    return this.#unfolded() ? ([0, steps.length] as const) : foldedSteps(steps);
  });
  protected readonly shown = computed(() => this.timeline().steps.slice(...this.range()));

  protected showAll(): void {
    // The button disappears, and reading continues at the first step.
    this.list().nativeElement.focus({ preventScroll: true });
    this.#unfolded.set(true);
  }
}
