import { Component, computed, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';

import type { ServiceState } from '../../portal-api/contract/index.ts';
import { serviceStateLook } from './service-state';

/** A provisioning state as shape and word. */
@Component({
  selector: 'portal-state-chip',
  imports: [MatIcon],
  template: '<mat-icon [svgIcon]="look().icon" />{{ look().label }}',
  styleUrls: ['../theme/status-kinds.scss', './state-chip.scss'],
  host: { '[class]': 'look().kind' },
})
export class StateChip {
  readonly state = input.required<ServiceState>();

  protected readonly look = computed(() => serviceStateLook(this.state()));
}
