import { httpResource } from '@angular/common/http';
import { Component, computed, DestroyRef, inject } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { MatDialog, MatDialogConfig } from '@angular/material/dialog';
import { MatIcon } from '@angular/material/icon';
import { MatProgressBar } from '@angular/material/progress-bar';
import { RouterLink } from '@angular/router';

import type { ApiKey } from '../../portal-api/contract/index.ts';
import { EmptyState } from '../loading/empty-state';
import { latestValue } from '../loading/latest-value';
import { Notice } from '../problem/notice';
import { ProblemNotice } from '../problem/problem-notice';
import { readProblem } from '../problem/read-problem';
import { Auth } from '../session/auth';
import { ConfirmDialog, type Confirmation } from '../shell/confirm-dialog';
import { FocusOnChange } from '../shell/focus-on-change';
import { PageHeading } from '../shell/page-heading';
import { ApiKeysApi } from './api-keys-api';
import { ApiKeysTable } from './api-keys-table';
import { CreateApiKeyDialog } from './create-api-key-dialog';

/** The ways in for the company's integrations, for its Company Admin. */
@Component({
  selector: 'portal-api-keys-page',
  imports: [
    ApiKeysTable,
    EmptyState,
    FocusOnChange,
    MatButton,
    MatIcon,
    MatProgressBar,
    Notice,
    PageHeading,
    ProblemNotice,
    RouterLink,
  ],
  templateUrl: './api-keys-page.html',
})
export class ApiKeysPage {
  readonly #api = inject(ApiKeysApi);
  readonly #dialog = inject(MatDialog);
  readonly #destroyRef = inject(DestroyRef);
  readonly #session = inject(Auth).session;

  protected readonly isAdmin = computed(() => this.#session()?.user.role === 'COMPANY_ADMIN');
  readonly #resource = httpResource<readonly ApiKey[]>(() => (this.isAdmin() ? '/api/api-keys' : undefined));

  protected readonly keys = latestValue(this.#resource);
  protected readonly problem = computed(() => {
    const error = this.#resource.error();
    return error && readProblem(error);
  });

  protected load(): void {
    this.#resource.reload();
  }

  protected create(): void {
    const config = Object.assign(new MatDialogConfig(), { width: '560px' });
    this.#loadAfter(this.#dialog.open(CreateApiKeyDialog, config));
  }

  protected revoke({ id, name }: ApiKey): void {
    const task: Confirmation = {
      title: `Revoke ${name}?`,
      consequences:
        'Whatever uses the key is refused from now on. This cannot be taken back; what was done with it stays on record.',
      keep: 'Keep key',
      confirm: 'Revoke key',
      send: () => this.#api.revoke(id),
      done: `${name} has been revoked`,
    };
    const config = Object.assign(new MatDialogConfig<Confirmation>(), { data: task, width: '480px' });
    this.#loadAfter(this.#dialog.open(ConfirmDialog, config));
  }

  /** Whatever came of it, the list is then as the server has it. */
  #loadAfter(dialog: ReturnType<MatDialog['open']>): void {
    dialog
      .afterClosed()
      .pipe(takeUntilDestroyed(this.#destroyRef))
      .subscribe(() => this.load());
  }
}
