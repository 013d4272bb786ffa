import { DatePipe } from '@angular/common';
import { Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';

import type { CreatedServiceKey, ServiceKey } from '../../portal-api/contract/index.ts';
import { ConfirmDialog, type Confirmation } from '../dialog/confirm-dialog';
import { dialogOpener } from '../dialog/dialog-opener';
import { SpeedPipe } from '../inventory/words/speed-pipe';
import { vlanName } from '../inventory/words/vlan-name';
import { LoadedList } from '../loading/loaded-list';
import { ListAndForm } from '../page/list-and-form';
import { Permissions } from '../session/permissions';
import { RoleNote } from '../session/role-note';
import { CreateServiceKey } from './create-service-key';
import { keyValidity, type KeyValidity } from './key-validity';
import { NewKey } from './new-key';
import { ServiceKeysApi } from './service-keys-api';

/** Keys with which other companies can connect to the company's Ports. */
@Component({
  selector: 'portal-service-keys-page',
  imports: [
    CreateServiceKey,
    DatePipe,
    ListAndForm,
    MatButton,
    MatIcon,
    NewKey,
    RoleNote,
    RouterLink,
    SpeedPipe,
  ],
  templateUrl: './service-keys-page.html',
  styleUrl: './service-keys-page.scss',
})
export class ServiceKeysPage {
  readonly #api = inject(ServiceKeysApi);
  readonly #openDialog = dialogOpener();

  protected readonly may = inject(Permissions);
  protected readonly keys = new LoadedList<ServiceKey>(() => '/api/service-keys');
  /** The new key, which is kept only as long as this page. */
  protected readonly created = signal<CreatedServiceKey | undefined>(undefined);
  protected readonly vlanName = vlanName;

  protected show(key: CreatedServiceKey): void {
    this.created.set(key);
    this.keys.reload();
  }

  protected deactivate(key: ServiceKey): void {
    const { name } = key;
    const task: Confirmation = {
      title: `Deactivate ${name}?`,
      consequences:
        'No one can connect with this key any more. This cannot be undone. Existing connections stay connected.',
      keep: 'Keep key',
      confirm: 'Deactivate key',
      send: () => this.#api.deactivate(key),
      done: `The service key “${name}” has been deactivated`,
    };
    this.#openDialog(ConfirmDialog, task).subscribe(() => this.keys.reload());
  }

  protected connections({ connections }: ServiceKey): string {
    if (connections === 0) return 'Not used yet';
    return connections === 1 ? 'Used for 1 connection' : `Used for ${connections} connections`;
  }

  protected validity(key: ServiceKey): KeyValidity {
    return keyValidity(key, new Date());
  }
}
