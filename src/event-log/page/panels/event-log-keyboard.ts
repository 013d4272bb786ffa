import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialogActions, MatDialogClose, MatDialogContent, MatDialogTitle } from '@angular/material/dialog';
import { MatSlideToggle } from '@angular/material/slide-toggle';

import { ViewPreferences } from '../tools/view-preferences';
import { injectPageIntl } from '../words/event-log-page-intl';

const KEYS = ['rows', 'pages', 'ends', 'details', 'copy', 'search', 'back'] as const;

/** Explains the keys, and lets the user switch off those that are pressed alone. */
@Component({
  selector: 'event-log-keyboard',
  imports: [MatButton, MatDialogActions, MatDialogClose, MatDialogContent, MatDialogTitle, MatSlideToggle],
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
