import { DatePipe } from '@angular/common';
import { Component, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';

import type { Service } from '../../portal-api/contract/index.ts';
import { serviceKindLook, serviceKindName } from './service-kind';
import { servicePlace } from './service-place';
import { SpeedPipe } from './speed-pipe';
import { StateChip } from './state-chip';

/** Services on a wide screen. */
@Component({
  selector: 'portal-services-table',
  imports: [DatePipe, MatIcon, RouterLink, SpeedPipe, StateChip],
  templateUrl: './services-table.html',
  styleUrls: ['../theme/list-table.scss', './services-table.scss'],
})
export class ServicesTable {
  readonly services = input.required<readonly Service[]>();

  protected readonly kindLook = serviceKindLook;
  protected readonly kindName = serviceKindName;
  protected readonly place = servicePlace;
}
