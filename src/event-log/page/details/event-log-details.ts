import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import {
  countWithheld,
  ɵEVENT_LOG_OPTIONS as EVENT_LOG_OPTIONS,
  type EventLogEntry,
  ɵEventLogTellMe as EventLogTellMe,
} from 'ngx-session-event-log';

import { LogExporter } from '../export/log-exporter';
import { PageStatus } from '../log/page-status';
import { SessionLog } from '../log/session-log';
import { EventLogMarked } from '../marks/event-log-marked';
import { LogFormats } from '../time/log-formats';
import { UrlPipe } from '../url/url-pipe';
import { injectPageIntl } from '../words/event-log-page-intl';
import { EventLogCopyButton } from './event-log-copy-button';
import { EventLogSteps } from './event-log-steps';
import { explanationOf } from './explanation';

/** Shows what an entry holds beyond its row: first what went wrong and what to do, then facts, then steps. */
@Component({
  selector: 'event-log-details',
  imports: [EventLogCopyButton, EventLogMarked, EventLogSteps, MatButton, RouterLink, UrlPipe],
  templateUrl: './event-log-details.html',
  styleUrl: './event-log-details.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventLogDetails {
  readonly entry = input.required<EventLogEntry>();

  readonly #exporter = inject(LogExporter);
  readonly #status = inject(PageStatus);
  readonly #tellMe = inject(EventLogTellMe);
  /** `null` in the viewer, which has no session. */
  readonly #session = inject(SessionLog, { optional: true });
  protected readonly formats = inject(LogFormats);
  protected readonly intl = injectPageIntl();
  protected readonly activityLog = inject(EVENT_LOG_OPTIONS).activityLog;

  protected readonly explanation = computed(() => explanationOf(this.entry(), this.intl()));
  protected readonly facts = computed(() => Object.entries(this.entry().facts));
  protected readonly withheld = computed(() => {
    const { withheld } = this.entry();
    return countWithheld(withheld) > 0 ? this.intl().withheld(withheld) : undefined;
  });

  /** Query parameter that narrows the Activity Log to the trace; `undefined` if there is none. */
  protected readonly traceParams = computed(() => {
    const { traceId } = this.entry();
    const name = this.activityLog?.traceParameter;
    return traceId && name ? { [name]: traceId } : undefined;
  });

  /** True for a running operation of this session, if the browser may notify the user of its outcome. */
  protected readonly canTell = computed(
    () => this.#session !== null && this.entry().outcome === 'running' && this.#tellMe.possible,
  );
  protected readonly willTell = computed(() => this.#tellMe.asked().has(this.entry().id));

  protected readonly traceId = () => this.entry().traceId ?? '';
  protected readonly forSupport = () => this.#exporter.supportText([this.entry()]);

  protected async tellMe(): Promise<void> {
    if (this.willTell()) this.#tellMe.forget(this.entry());
    else if (await this.#tellMe.ask(this.entry())) this.#status.say(this.intl().willTell);
    else this.#status.show(this.intl().tellMeRefused);
  }
}
