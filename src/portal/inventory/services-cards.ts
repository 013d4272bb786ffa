import { Component, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';

import type { Service } from '../../portal-api/contract/index.ts';
import { StateChip } from '../page/state-chip';
import { serviceStateLook } from './words/service-state';
import { serviceKindLook, serviceKindName } from './words/service-kind';
import { servicePlace } from './words/service-place';
import { SpeedPipe } from './words/speed-pipe';

/** Services on a narrow screen. */
@Component({
  selector: 'portal-services-cards',
  imports: [MatIcon, RouterLink, SpeedPipe, StateChip],
  template: `
    <ul class="plain-list">
      @for (service of services(); track service.uid) {
        <li class="card">
          <a class="cover-link" [routerLink]="['/services', service.uid]">{{ service.name }}</a>
          <portal-state-chip [look]="look(service.state)" />
          <p>
            <mat-icon [svgIcon]="kindLook(service.kind).icon" />
            {{ kindName(service) }}, {{ service.speedMbps | speed }}
          </p>
          <p>
            <mat-icon svgIcon="location_on" />
            {{ place(service) }}
          </p>
        </li>
      }
    </ul>
  `,
  styleUrl: './services-cards.scss',
})
export class ServicesCards {
  readonly services = input.required<readonly Service[]>();

  protected readonly kindLook = serviceKindLook;
  protected readonly kindName = serviceKindName;
  protected readonly place = servicePlace;
  protected readonly look = serviceStateLook;
}
