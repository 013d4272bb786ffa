import { Component, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';

import { SectionTabs, type SectionTab } from '../page/section-tabs';
import { Auth } from '../session/auth';

const TABS: readonly SectionTab[] = [
  { path: '/activity', label: 'User Activity' },
  { path: '/activity/company', label: 'Company Activity' },
];

/** Both Activity Logs as tabs for Company Admins, and only the user's own for everyone else. */
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
  protected readonly tabs = TABS;
  protected readonly isAdmin = inject(Auth).isCompanyAdmin;
}
