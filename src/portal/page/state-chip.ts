import { Component, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';

import type { NoticeKind } from '../problem/notice';

/** The look of a state: never by colour alone. */
export interface StateLook {
  readonly label: string;
  readonly icon: string;
  readonly kind: NoticeKind;
}

/** The state of a thing as shape, colour and word. */
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
