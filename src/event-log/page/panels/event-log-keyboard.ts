import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatSlideToggle } from '@angular/material/slide-toggle';

import { ViewPreferences } from '../tools/view-preferences';
import { injectPageIntl } from '../words/event-log-page-intl';
import { DIALOG_PARTS } from './dialog-parts';

const KEYS = ['rows', 'pages', 'ends', 'details', 'copy', 'search', 'back'] as const;

/** Dialog that lists the keys, with a switch for those that work without modifiers. */
@Component({
  selector: 'event-log-keyboard',
  imports: [DIALOG_PARTS, MatSlideToggle],
  templateUrl: './event-log-keyboard.html',
  styleUrl: './event-log-keyboard.scss',
  host: { '[lang]': 'intl().locale' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventLogKeyboard {
  protected readonly intl = injectPageIntl();
  protected readonly help = KEYS;
  protected readonly singleKeys = inject(ViewPreferences).singleKeys;
}
