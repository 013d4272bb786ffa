import { Component, computed, inject, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';

import type { Service } from '../../../portal-api/contract/index.ts';
import { PendingSpeedChange } from '../../approvals/pending-speed-change';
import { Loaded } from '../../loading/loaded';
import { NotLoaded } from '../../loading/not-loaded';
import { refreshEvery } from '../../loading/refresh-every';
import { Notice } from '../../problem/notice';
import { Permissions } from '../../session/permissions';
import { RoleNote } from '../../session/role-note';
import { titlePage } from '../../shell/portal-titles';
import { FocusOnChange } from '../../page/focus-on-change';
import { PageHeading } from '../../page/page-heading';
import { StateChip } from '../../page/state-chip';
import { UsageCard } from '../../usage/usage-card';
import { EditService } from './edit-service';
import { LagMembers } from './lag-members';
import { LockService } from './lock-service';
import { PortTerm } from './port-term';
import { RestoreService } from './restore-service';
import { ServiceFacts } from './service-facts';
import { ServiceHistory } from './service-history';
import { serviceKindName } from '../words/service-kind';
import { serviceRefreshMs } from '../service-refresh';
import { serviceStateLook } from '../words/service-state';
import { servicePath } from '../services-api';
import { TerminateService } from './terminate-service';
import { VxcEnds } from './vxc-ends';

@Component({
  selector: 'portal-service-details-page',
  imports: [
    EditService,
    FocusOnChange,
    LagMembers,
    LockService,
    MatIcon,
    NotLoaded,
    Notice,
    PageHeading,
    PendingSpeedChange,
    PortTerm,
    RestoreService,
    RoleNote,
    RouterLink,
    ServiceFacts,
    ServiceHistory,
    StateChip,
    TerminateService,
    UsageCard,
    VxcEnds,
  ],
  templateUrl: './service-details-page.html',
  styleUrl: '../../theme/details-page.scss',
})
export class ServiceDetailsPage {
  /** From the route. */
  readonly uid = input.required<string>();

  protected readonly loaded = new Loaded<Service>(() => servicePath(this.uid()));
  // While another service loads, the previous one must not be shown at its address.
  protected readonly service = computed(() => {
    const service = this.loaded.value();
    return service?.uid === this.uid() ? service : undefined;
  });
  protected readonly may = inject(Permissions);
  protected readonly kindName = serviceKindName;
  protected readonly look = serviceStateLook;
  /** Only a service that has been live can be locked; the API has the same rule. */
  protected readonly hasBeenLive = computed(
    () => this.service()?.history.some(({ state }) => state === 'LIVE') ?? false,
  );
  /** The detail of the present state: why the service failed, or whose approval it needs. */
  protected readonly stateDetail = computed(() => {
    const service = this.service();
    const detail = service?.history.at(-1)?.detail;
    return service && detail ? { look: serviceStateLook(service.state), detail } : undefined;
  });

  constructor() {
    const interval = computed(() =>
      serviceRefreshMs([this.service()].filter((service) => service !== undefined)),
    );
    refreshEvery(interval, () => this.loaded.reload());
    titlePage(() => this.service()?.name);
  }
}
