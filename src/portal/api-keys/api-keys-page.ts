import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';

import type { ApiKey } from '../../portal-api/contract/index.ts';
import { ConfirmDialog, type Confirmation } from '../dialog/confirm-dialog';
import { dialogOpener } from '../dialog/dialog-opener';
import { EmptyState } from '../loading/empty-state';
import { LoadedList } from '../loading/loaded-list';
import { NotLoaded } from '../loading/not-loaded';
import { FocusOnChange } from '../page/focus-on-change';
import { Page } from '../page/page';
import { Notice } from '../problem/notice';
import { Auth } from '../session/auth';
import { ApiKeysApi } from './api-keys-api';
import { ApiKeysTable } from './api-keys-table';
import { CreateApiKeyDialog } from './create-api-key-dialog';

/** The API keys of the company's integrations, for its Company Admins. */
@Component({
  selector: 'portal-api-keys-page',
  imports: [ApiKeysTable, EmptyState, FocusOnChange, MatButton, MatIcon, NotLoaded, Notice, Page, RouterLink],
  templateUrl: './api-keys-page.html',
})
export class ApiKeysPage {
  readonly #api = inject(ApiKeysApi);
  readonly #openDialog = dialogOpener();

  protected readonly isAdmin = inject(Auth).isCompanyAdmin;
  protected readonly keys = new LoadedList<ApiKey>(() => (this.isAdmin() ? '/api/api-keys' : undefined));

  // Reloads the list after any dialog, whatever its result.

  protected create(): void {
    this.#openDialog(CreateApiKeyDialog).subscribe(() => this.keys.reload());
  }

  protected revoke(key: ApiKey): void {
    const { name } = key;
    const task: Confirmation = {
      title: `Revoke ${name}?`,
      consequences:
        'Calls with this key will be refused from now on. This cannot be undone. Calls that were made with it stay on record.',
      keep: 'Keep key',
      confirm: 'Revoke key',
      send: () => this.#api.revoke(key),
      done: `${name} has been revoked`,
    };
    this.#openDialog(ConfirmDialog, task).subscribe(() => this.keys.reload());
  }
}
