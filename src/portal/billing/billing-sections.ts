import { Component } from '@angular/core';

import { SectionTabs, type SectionTab } from '../page/section-tabs';

const SECTIONS: readonly SectionTab[] = [
  { path: '/billing/invoices', label: 'Invoices', withPagesBelow: true },
  { path: '/billing/cards', label: 'Payment cards' },
  { path: '/billing/markets', label: 'Billing markets' },
];

/** What a company owes, what it pays with, and how it is billed. */
@Component({
  selector: 'portal-billing-sections',
  imports: [SectionTabs],
  template: '<portal-section-tabs label="Billing" [tabs]="sections" />',
})
export class BillingSections {
  protected readonly sections = SECTIONS;
}
