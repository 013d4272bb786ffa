import { httpResource } from '@angular/common/http';
import { Component, computed, output } from '@angular/core';
import { MatIcon } from '@angular/material/icon';

import type { DemoAccount } from '../../portal-api/contract/index.ts';
import { roleName } from './role-name';

/** Buttons that fill in the form with a demo account. Empty if there is no demo data. */
@Component({
  selector: 'portal-demo-accounts',
  imports: [MatIcon],
  templateUrl: './demo-accounts.html',
  styleUrl: './demo-accounts.scss',
})
export class DemoAccounts {
  readonly chosen = output<DemoAccount>();

  readonly #accounts = httpResource<readonly DemoAccount[]>(() => '/api/demo-accounts');
  // Signing in works without the list, so its failure is not shown.
  protected readonly accounts = computed(() => (this.#accounts.hasValue() ? this.#accounts.value() : []));
  protected readonly roleName = roleName;
}
