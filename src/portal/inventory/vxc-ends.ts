import { Component, computed, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';

import type { VxcEnd } from '../../portal-api/contract/index.ts';
import { vlanName } from './vlan-name';

/** The two Ports or MCRs that a VXC connects. */
@Component({
  selector: 'portal-vxc-ends',
  imports: [MatIcon],
  templateUrl: './vxc-ends.html',
  styleUrl: './vxc-ends.scss',
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
