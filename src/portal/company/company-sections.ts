import { Component } from '@angular/core';

import { SectionTabs, type SectionTab } from '../page/section-tabs';

const SECTIONS: readonly SectionTab[] = [
  { path: '/company', label: 'Company profile' },
  { path: '/company/marketplace', label: 'Marketplace profile' },
  { path: '/company/users', label: 'Users' },
  { path: '/company/api-keys', label: 'API keys' },
];

/** What a company tells about itself, and who works for it here. */
@Component({
  selector: 'portal-company-sections',
  imports: [SectionTabs],
  template: '<portal-section-tabs label="Company" [tabs]="sections" />',
})
export class CompanySections {
  protected readonly sections = SECTIONS;
}
