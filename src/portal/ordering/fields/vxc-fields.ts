import { Component, computed, input } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';

import type { FieldProblem, PartnerPort, Service } from '../../../portal-api/contract/index.ts';
import { liveServices } from '../../inventory/live-services';
import { LoadedList } from '../../loading/loaded-list';
import { FIELD_PARTS } from './field-parts';
import { fieldWarning } from './field-warnings';
import type { VxcDraft } from '../order-drafts';

/** The fields of a VXC: its two ends, and its rate limit. */
@Component({
  selector: 'portal-vxc-fields',
  imports: [FIELD_PARTS],
  templateUrl: './vxc-fields.html',
  styleUrl: './order-fields.scss',
})
export class VxcFields {
  readonly fields = input.required<FieldTree<VxcDraft>>();
  readonly warnings = input<readonly FieldProblem[]>([]);

  protected readonly services = new LoadedList<Service>(() => '/api/services');
  protected readonly partners = new LoadedList<PartnerPort>(() => '/api/partner-ports');

  protected readonly ownPorts = computed(() => liveServices(this.services.value(), 'PORT'));
  protected readonly ownMcrs = computed(() => liveServices(this.services.value(), 'MCR') ?? []);
  protected readonly nothingToConnect = computed(
    () => this.ownPorts()?.length === 0 && this.ownMcrs().length === 0,
  );
  protected readonly speedWarning = computed(() => fieldWarning(this.warnings(), '#/speedMbps'));
  protected readonly ends = computed(() => [
    { name: 'A end', fields: this.fields().aEnd, partners: false, key: undefined },
    { name: 'B end', fields: this.fields().bEnd, partners: true, key: this.fields().bEnd.serviceKey },
  ]);

  protected isMcr(uid: string): boolean {
    return this.ownMcrs().some((mcr) => mcr.uid === uid);
  }

  /** Chooses an end. Clears the VLAN for an MCR, which has none. */
  protected choose(end: FieldTree<VxcDraft['aEnd']>, uid: string): void {
    if (this.isMcr(uid)) end.vlan().value.set(0);
  }
}
