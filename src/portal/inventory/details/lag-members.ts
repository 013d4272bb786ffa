import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';

import type { Lag } from '../../../portal-api/contract/index.ts';
import { StateChip } from '../../page/state-chip';
import { serviceStateLook } from '../words/service-state';

/** All Ports of a LAG, on the page of one of them. */
@Component({
  selector: 'portal-lag-members',
  imports: [RouterLink, StateChip],
  template: `
    <h2>LAG</h2>
    <p class="secondary">
      Aggregation ID <code>{{ lag().id }}</code>
    </p>
    <ul class="plain-list">
      @for (member of lag().members; track member.uid) {
        <li>
          @if (member.uid === uid()) {
            <span>{{ member.name }} (this Port)</span>
          } @else {
            <a [routerLink]="['/services', member.uid]">{{ member.name }}</a>
          }
          <portal-state-chip [look]="look(member.state)" />
        </li>
      }
    </ul>
  `,
  styleUrl: './lag-members.scss',
})
export class LagMembers {
  readonly lag = input.required<Lag>();
  /** The Port whose page it is. */
  readonly uid = input.required<string>();

  protected readonly look = serviceStateLook;
}
