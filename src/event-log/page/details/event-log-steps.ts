import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import {
  type EventLogEntry,
  type EventLogOutcome,
  ɵEventLogGlyph,
  type ɵEventLogGlyphName as EventLogGlyphName,
} from 'ngx-session-event-log';

import { EventLogMarked } from '../marks/event-log-marked';
import { LogFormats } from '../time/log-formats';
import { injectPageIntl } from '../words/event-log-page-intl';
import { EventLogAttempt } from './event-log-attempt';
import { stepTimeline } from './step-timeline';

/** The glyphs that stand for outcomes. */
const GLYPHS: Readonly<Record<EventLogOutcome, EventLogGlyphName>> = {
  running: 'running',
  succeeded: 'success',
  noted: 'info',
  pending: 'warning',
  unknown: 'warning',
  cancelled: 'info',
  failed: 'error',
};

/**
 * The steps of an operation, one after the other. The bars show on one axis when each step began and how long it took;
 * they say nothing that does not stand beside them in words.
 */
@Component({
  selector: 'event-log-steps',
  imports: [EventLogAttempt, ɵEventLogGlyph, EventLogMarked],
  templateUrl: './event-log-steps.html',
  styleUrl: './event-log-steps.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventLogSteps {
  readonly entry = input.required<EventLogEntry>();

  protected readonly formats = inject(LogFormats);
  protected readonly intl = injectPageIntl();
  protected readonly glyphs = GLYPHS;
  protected readonly timeline = computed(() => stepTimeline(this.entry()));
}
