import { Component, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';

import type { Service } from '../../portal-api/contract/index.ts';
import { serviceKindLook, serviceKindName } from './service-kind';
import { servicePlace } from './service-place';
import { SpeedPipe } from './speed-pipe';
import { StateChip } from './state-chip';

/** Services on a narrow screen. */
@Component({
  selector: 'portal-services-cards',
  imports: [MatIcon, RouterLink, SpeedPipe, StateChip],
  templateUrl: './services-cards.html',
  styleUrl: './services-cards.scss',
})
export class ServicesCards {
  readonly services = input.required<readonly Service[]>();

  protected readonly kindLook = serviceKindLook;
  protected readonly kindName = serviceKindName;
  protected readonly place = servicePlace;
}
