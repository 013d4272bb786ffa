import { Component, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';

import type { NoticeKind } from '../problem/notice';

/** Label, icon and colour of a state, which is never shown by colour alone. */
export interface StateLook {
  readonly label: string;
  readonly icon: string;
  readonly kind: NoticeKind;
}

/** A state as an icon, a colour and a word. */
@Component({
  selector: 'portal-state-chip',
  imports: [MatIcon],
  template: '<mat-icon [svgIcon]="look().icon" />{{ look().label }}',
  styleUrls: ['../theme/status-kinds.scss', './state-chip.scss'],
  host: { '[class]': 'look().kind' },
})
export class StateChip {
  readonly look = input.required<StateLook>();
}
