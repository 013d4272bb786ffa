import { ChangeDetectionStrategy, Component, ElementRef, computed, inject, viewChild } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { MatMenuModule } from '@angular/material/menu';
import { RouterLink } from '@angular/router';
import { ɵEVENT_LOG_OPTIONS as EVENT_LOG_OPTIONS } from 'ngx-session-event-log';

import { EventLogIcon } from '../icons/event-log-icon';
import { SessionLog } from '../log/session-log';
import type { PanelName } from '../panels/event-log-panel';
import { Panels } from '../panels/panels';
import { UrlPipe } from '../url/url-pipe';
import { injectPageIntl } from '../words/event-log-page-intl';
import { ClearLog } from './clear-log';
import { LogPause } from './log-pause';
import { ViewTools } from './view-tools';

/** Button with a menu of less frequent commands. */
@Component({
  selector: 'event-log-more',
  imports: [EventLogIcon, MatIconButton, MatMenuModule, RouterLink, UrlPipe],
  templateUrl: './event-log-more.html',
  providers: [ClearLog],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventLogMore {
  readonly #panels = inject(Panels);
  readonly #clearLog = inject(ClearLog);
  readonly #log = inject(SessionLog);
  private readonly trigger = viewChild.required<string, ElementRef<HTMLElement>>('trigger', {
    read: ElementRef,
  });

  protected readonly tools = inject(ViewTools);
  protected readonly pause = inject(LogPause);
  protected readonly activityLog = inject(EVENT_LOG_OPTIONS).activityLog;
  protected readonly intl = injectPageIntl();
  protected readonly clearable = this.#clearLog.clearable;
  protected readonly filterable = computed(() => this.#log.entries().length > 0 && !this.tools.shown());

  protected open(panel: PanelName): void {
    this.#panels.open(panel, this.trigger().nativeElement);
  }

  protected clear(): void {
    this.#clearLog.clear(this.trigger().nativeElement);
  }
}
