import { DatePipe } from '@angular/common';
import { Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';

import type { ApiKey } from '../../portal-api/contract/index.ts';
import { ListTable } from '../page/list-table';
import { roleName } from '../session/role-name';

/** API keys as a table, or as a single column of entries on a narrow screen. */
@Component({
  selector: 'portal-api-keys-table',
  imports: [DatePipe, ListTable, MatButton, MatIcon],
  templateUrl: './api-keys-table.html',
  styleUrl: './api-keys-table.scss',
})
export class ApiKeysTable {
  readonly keys = input.required<readonly ApiKey[]>();
  /** Emits the key to revoke. */
  readonly revoked = output<ApiKey>();

  protected readonly roleName = roleName;
  protected readonly columns = ['Name', 'Role', 'Created', 'Last used', 'State', 'Actions'];
}
