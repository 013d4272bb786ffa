import { Component, computed, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';

import { Auth } from '../session/auth';
import { SectionTabs, type SectionTab } from '../shell/section-tabs';

const TABS: readonly SectionTab[] = [
  { path: '/activity', label: 'User Activity' },
  { path: '/activity/company', label: 'Company Activity' },
];

/** The two Activity Logs side by side for those who may see both. */
@Component({
  selector: 'portal-activity-section',
  imports: [RouterOutlet, SectionTabs],
  template: `
    @if (isAdmin()) {
      <portal-section-tabs label="Activity Log" [tabs]="tabs" />
    } @else {
      <router-outlet />
    }
  `,
})
export class ActivitySection {
  readonly #session = inject(Auth).session;

  protected readonly tabs = TABS;
  protected readonly isAdmin = computed(() => this.#session()?.user.role === 'COMPANY_ADMIN');
}
