import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { type ɵEventLogAnnouncements as EventLogAnnouncements, EventLogService } from 'ngx-session-event-log';

import { ViewPreferences } from '../tools/view-preferences';
import { injectPageIntl } from '../words/event-log-page-intl';

/** The keys in their order. */
const KEYS = ['rows', 'pages', 'ends', 'details', 'search', 'back'] as const;

/** Explains the keys, and lets the user choose how much the log may do unasked. */
@Component({
  selector: 'event-log-keyboard',
  templateUrl: './event-log-keyboard.html',
  styleUrl: './event-log-keyboard.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventLogKeyboard {
  protected readonly intl = injectPageIntl();
  protected readonly help = KEYS;
  protected readonly singleKeys = inject(ViewPreferences).singleKeys;
  protected readonly announcements = inject(EventLogService).announcements;
  protected readonly choices: readonly EventLogAnnouncements[] = ['all', 'problems', 'off'];

  protected announce({ target }: Event): void {
    this.announcements.set((target as HTMLSelectElement).value as EventLogAnnouncements);
  }
}
