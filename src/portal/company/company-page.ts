import { Component } from '@angular/core';

import { SectionTabs, type SectionTab } from '../shell/section-tabs';

const SECTIONS: readonly SectionTab[] = [
  { path: '/company/users', label: 'Users' },
  { path: '/company/api-keys', label: 'API keys' },
];

/** What a company tells about itself, and who works for it here. */
@Component({
  selector: 'portal-company-page',
  imports: [SectionTabs],
  template: '<portal-section-tabs label="Company" [tabs]="sections" />',
})
export class CompanyPage {
  protected readonly sections = SECTIONS;
}
