import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatDialogContent } from '@angular/material/dialog';
import { MatSlideToggle } from '@angular/material/slide-toggle';

import { ViewPreferences } from '../tools/view-preferences';
import { injectPageIntl } from '../words/event-log-page-intl';

const KEYS = ['rows', 'pages', 'ends', 'details', 'copy', 'search', 'back'] as const;

/** Lists the keys, with a switch for those that work without modifiers. */
@Component({
  selector: 'event-log-keyboard',
  imports: [MatSlideToggle],
  templateUrl: './event-log-keyboard.html',
  styleUrl: './event-log-keyboard.scss',
  hostDirectives: [MatDialogContent],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventLogKeyboard {
  protected readonly intl = injectPageIntl();
  protected readonly help = KEYS;
  protected readonly singleKeys = inject(ViewPreferences).singleKeys;
}
