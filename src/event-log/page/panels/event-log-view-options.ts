import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButtonToggle, MatButtonToggleGroup } from '@angular/material/button-toggle';
import { MatDialogContent } from '@angular/material/dialog';
import { MatFormField } from '@angular/material/form-field';
import { MatOption, MatSelect } from '@angular/material/select';
import { type ɵEventLogAnnouncements as EventLogAnnouncements, EventLogService } from 'ngx-session-event-log';

import { GROUP_KEYS, type GroupKey } from '../arrange/arrangement';
import { LogView } from '../log/log-view';
import { ViewPreferences } from '../tools/view-preferences';
import { injectPageIntl } from '../words/event-log-page-intl';

/** Rarely changed options: format of times, grouping, announcements. */
@Component({
  selector: 'event-log-view-options',
  imports: [MatButtonToggle, MatButtonToggleGroup, MatFormField, MatOption, MatSelect],
  templateUrl: './event-log-view-options.html',
  styleUrl: './event-log-view-options.scss',
  hostDirectives: [MatDialogContent],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventLogViewOptions {
  protected readonly view = inject(LogView);
  protected readonly relativeTimes = inject(ViewPreferences).relativeTimes;
  protected readonly announcements = inject(EventLogService).announcements;
  protected readonly intl = injectPageIntl();
  protected readonly groups = GROUP_KEYS;
  protected readonly choices: readonly EventLogAnnouncements[] = ['all', 'problems', 'off'];

  protected groupBy(key: GroupKey | ''): void {
    this.view.arrange({ groupBy: key || undefined });
  }
}
