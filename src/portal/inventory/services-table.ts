import { DatePipe } from '@angular/common';
import { Component, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';

import type { Service } from '../../portal-api/contract/index.ts';
import { ListTable } from '../page/list-table';
import { StateChip } from '../page/state-chip';
import { serviceKindLook, serviceKindName } from './words/service-kind';
import { servicePlace } from './words/service-place';
import { serviceStateLook } from './words/service-state';
import { SpeedPipe } from './words/speed-pipe';

/** Services on a wide screen. */
@Component({
  selector: 'portal-services-table',
  imports: [DatePipe, ListTable, MatIcon, RouterLink, SpeedPipe, StateChip],
  templateUrl: './services-table.html',
  styleUrl: './services-table.scss',
})
export class ServicesTable {
  readonly services = input.required<readonly Service[]>();

  protected readonly columns = ['Name', 'State', 'Where', 'Speed', 'Ordered'];
  protected readonly kindLook = serviceKindLook;
  protected readonly kindName = serviceKindName;
  protected readonly place = servicePlace;
  protected readonly stateLook = serviceStateLook;
}
