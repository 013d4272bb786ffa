import { httpResource } from '@angular/common/http';
import { Component, computed, output } from '@angular/core';
import { MatIcon } from '@angular/material/icon';

import type { DemoAccount } from '../../portal-api/contract/index.ts';
import { roleName } from './role-name';

/** The accounts of the demo data, each of which fills in the form. Absent where there is no demo data. */
@Component({
  selector: 'portal-demo-accounts',
  imports: [MatIcon],
  templateUrl: './demo-accounts.html',
  styleUrl: './demo-accounts.scss',
})
export class DemoAccounts {
  readonly chosen = output<DemoAccount>();

  readonly #accounts = httpResource<readonly DemoAccount[]>(() => '/api/demo-accounts');
  // Without the list one can still sign in: its failure is no news for the user.
  protected readonly accounts = computed(() => (this.#accounts.hasValue() ? this.#accounts.value() : []));
  protected readonly roleName = roleName;
}
