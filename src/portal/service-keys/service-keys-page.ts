import { DatePipe } from '@angular/common';
import { httpResource } from '@angular/common/http';
import { Component, computed, signal } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { MatProgressBar } from '@angular/material/progress-bar';
import { RouterLink } from '@angular/router';

import type { CreatedServiceKey, ServiceKey } from '../../portal-api/contract/index.ts';
import { SpeedPipe } from '../inventory/speed-pipe';
import { vlanName } from '../inventory/vlan-name';
import { EmptyState } from '../loading/empty-state';
import { latestValue } from '../loading/latest-value';
import { ProblemNotice } from '../problem/problem-notice';
import { readProblem } from '../problem/read-problem';
import { RoleNote } from '../session/role-note';
import { PageHeading } from '../shell/page-heading';
import { CreateServiceKey } from './create-service-key';
import { keyValidity } from './key-validity';
import { NewKey } from './new-key';

/** Keys that let other companies connect to the own Ports. */
@Component({
  selector: 'portal-service-keys-page',
  imports: [
    CreateServiceKey,
    DatePipe,
    EmptyState,
    MatIcon,
    MatProgressBar,
    NewKey,
    PageHeading,
    ProblemNotice,
    RoleNote,
    RouterLink,
    SpeedPipe,
  ],
  templateUrl: './service-keys-page.html',
  styleUrl: './service-keys-page.scss',
})
export class ServiceKeysPage {
  readonly #resource = httpResource<readonly ServiceKey[]>(() => '/api/service-keys');

  protected readonly keys = latestValue(this.#resource);
  protected readonly problem = computed(() => {
    const error = this.#resource.error();
    return error && readProblem(error);
  });
  /** The key that was just created: it lives as long as this page and no longer. */
  protected readonly created = signal<CreatedServiceKey | undefined>(undefined);
  protected readonly vlanName = vlanName;

  protected load(): void {
    this.#resource.reload();
  }

  protected show(key: CreatedServiceKey): void {
    this.created.set(key);
    this.load();
  }

  protected validity(key: ServiceKey) {
    return keyValidity(key, new Date());
  }
}
