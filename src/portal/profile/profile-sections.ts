import { Component } from '@angular/core';

import { SectionTabs, type SectionTab } from '../page/section-tabs';

const SECTIONS: readonly SectionTab[] = [
  { path: '/profile', label: 'Personal details' },
  { path: '/profile/security', label: 'Security' },
  { path: '/profile/notifications', label: 'Notifications' },
];

/** What users decide about their own account. */
@Component({
  selector: 'portal-profile-sections',
  imports: [SectionTabs],
  template: '<portal-section-tabs label="Profile" [tabs]="sections" />',
})
export class ProfileSections {
  protected readonly sections = SECTIONS;
}
