import { ChangeDetectionStrategy, Component, afterNextRender, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  countWithheld,
  ɵEVENT_LOG_OPTIONS as EVENT_LOG_OPTIONS,
  type EventLogEntry,
} from 'ngx-session-event-log';

import { preloadExport } from '../export/load-export';
import { LogExporter } from '../export/log-exporter';
import { EventLogMarked } from '../marks/event-log-marked';
import { LogFormats } from '../time/log-formats';
import { UrlPipe } from '../url/url-pipe';
import { injectPageIntl } from '../words/event-log-page-intl';
import { EventLogCopyButton } from './event-log-copy-button';
import { EventLogSteps } from './event-log-steps';

/** Longer titles may be cut short in their row. */
const ROW_TITLE_LENGTH = 60;

/** All that an entry holds beyond its row. */
@Component({
  selector: 'event-log-details',
  imports: [EventLogCopyButton, EventLogMarked, EventLogSteps, RouterLink, UrlPipe],
  templateUrl: './event-log-details.html',
  styleUrl: './event-log-details.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventLogDetails {
  readonly entry = input.required<EventLogEntry>();

  readonly #exporter = inject(LogExporter);
  protected readonly formats = inject(LogFormats);
  protected readonly intl = injectPageIntl();
  protected readonly activityLog = inject(EVENT_LOG_OPTIONS).activityLog;

  protected readonly longTitle = computed(() =>
    this.entry().title.length > ROW_TITLE_LENGTH ? this.entry().title : undefined,
  );
  protected readonly facts = computed(() => Object.entries(this.entry().facts));
  protected readonly withheld = computed(() => {
    const { withheld } = this.entry();
    return countWithheld(withheld) > 0 ? this.intl().withheld(withheld) : undefined;
  });

  /** The fields that have to be changed, each with the way to it where there is one. */
  protected readonly fields = computed(() => {
    const { fields = [], form } = this.entry().remedy ?? {};
    return fields.map((field) => ({
      name: this.intl().field(field),
      message: field.message,
      link: form && field.pointer && form + field.pointer,
    }));
  });

  /** The parameter that narrows down the Activity Log; undefined where none can. */
  protected readonly traceParams = computed(() => {
    const { traceId } = this.entry();
    const name = this.activityLog?.traceParameter;
    return traceId && name ? { [name]: traceId } : undefined;
  });

  protected readonly traceId = () => this.entry().traceId ?? '';
  protected readonly forSupport = () => this.#exporter.supportText([this.entry()]);

  constructor() {
    afterNextRender(preloadExport);
  }
}
