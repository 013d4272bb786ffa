import { DatePipe } from '@angular/common';
import { Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';

import type { ApiKey } from '../../portal-api/contract/index.ts';
import { roleName } from '../session/role-name';

/** API keys as a table, which becomes one column of entries on a narrow screen. */
@Component({
  selector: 'portal-api-keys-table',
  imports: [DatePipe, MatButton, MatIcon],
  templateUrl: './api-keys-table.html',
  styleUrls: ['../theme/list-table.scss', '../theme/stacked-table.scss', './api-keys-table.scss'],
})
export class ApiKeysTable {
  readonly keys = input.required<readonly ApiKey[]>();
  /** The key that is to be revoked. */
  readonly revoked = output<ApiKey>();

  protected readonly roleName = roleName;
}
