import { Component, computed, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';

import type { VxcEnd } from '../../../portal-api/contract/index.ts';
import { vlanName } from '../words/vlan-name';

/** The two Ports or MCRs that a VXC connects. */
@Component({
  selector: 'portal-vxc-ends',
  imports: [MatIcon],
  template: `
    <h2>Connection</h2>
    <ol class="plain-list">
      @for (end of ends(); track end.name) {
        <li>
          <mat-icon [svgIcon]="end.vlan === undefined ? 'hub' : 'router'" />
          <div>
            <p class="secondary">{{ end.name }}</p>
            <p class="name">{{ end.portName }}</p>
            <p>{{ end.companyName }}, {{ end.locationName }}</p>
            <p class="vlan">{{ end.vlan === undefined ? 'MCR, no VLAN' : vlanName(end.vlan) }}</p>
          </div>
        </li>
      }
    </ol>
  `,
  styleUrls: ['../../theme/item-list.scss', './vxc-ends.scss'],
})
export class VxcEnds {
  readonly aEnd = input.required<VxcEnd>();
  readonly bEnd = input.required<VxcEnd>();

  protected readonly ends = computed(() => [
    { name: 'A end', ...this.aEnd() },
    { name: 'B end', ...this.bEnd() },
  ]);
  protected readonly vlanName = vlanName;
}
