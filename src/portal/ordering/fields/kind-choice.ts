import { Component, model } from '@angular/core';
import { MatIcon } from '@angular/material/icon';

import type { ServiceKind } from '../../../portal-api/contract/index.ts';

const KINDS = [
  {
    kind: 'PORT',
    label: 'Port',
    icon: 'router',
    detail: 'Your physical way into the fabric, at one location.',
  },
  {
    kind: 'VXC',
    label: 'VXC',
    icon: 'cable',
    detail: 'A private connection between two Ports or MCRs.',
  },
  {
    kind: 'MCR',
    label: 'MCR',
    icon: 'hub',
    detail: 'A virtual router at one location, with no hardware of yours.',
  },
  {
    kind: 'IX',
    label: 'IX',
    icon: 'public',
    detail: 'A place at an internet exchange, on one of your Ports.',
  },
] as const satisfies readonly { kind: ServiceKind; label: string; icon: string; detail: string }[];

/** The choice of the kind of service to order. */
@Component({
  selector: 'portal-kind-choice',
  imports: [MatIcon],
  templateUrl: './kind-choice.html',
  styleUrl: './kind-choice.scss',
})
export class KindChoice {
  readonly kind = model.required<ServiceKind>();

  protected readonly kinds = KINDS;
}
