import { DatePipe } from '@angular/common';
import { httpResource } from '@angular/common/http';
import { Component, computed, DestroyRef, inject, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { MatDialog, MatDialogConfig } from '@angular/material/dialog';
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
import { ConfirmDialog, type Confirmation } from '../shell/confirm-dialog';
import { FocusOnChange } from '../shell/focus-on-change';
import { PageHeading } from '../shell/page-heading';
import { CreateServiceKey } from './create-service-key';
import { keyValidity } from './key-validity';
import { NewKey } from './new-key';
import { ServiceKeysApi } from './service-keys-api';

/** Keys that let other companies connect to the own Ports. */
@Component({
  selector: 'portal-service-keys-page',
  imports: [
    CreateServiceKey,
    DatePipe,
    EmptyState,
    FocusOnChange,
    MatButton,
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
  readonly #api = inject(ServiceKeysApi);
  readonly #dialog = inject(MatDialog);
  readonly #destroyRef = inject(DestroyRef);
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

  protected deactivate({ id, name }: ServiceKey): void {
    const task: Confirmation = {
      title: `Deactivate ${name}?`,
      consequences:
        'Nobody can connect with this key any more. This cannot be taken back; what was connected stays connected.',
      keep: 'Keep key',
      confirm: 'Deactivate key',
      send: () => this.#api.deactivate(id),
      done: `The service key “${name}” has been deactivated`,
    };
    const config = Object.assign(new MatDialogConfig<Confirmation>(), { data: task, width: '480px' });
    this.#dialog
      .open(ConfirmDialog, config)
      .afterClosed()
      .pipe(takeUntilDestroyed(this.#destroyRef))
      .subscribe(() => this.load());
  }

  protected connections({ connections }: ServiceKey): string {
    if (connections === 0) return 'Not used yet';
    return connections === 1 ? 'Used for 1 connection' : `Used for ${connections} connections`;
  }

  protected validity(key: ServiceKey) {
    return keyValidity(key, new Date());
  }
}
