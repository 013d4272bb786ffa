import type { Routes } from '@angular/router';

import { SectionTabs, type SectionTab } from '../page/section-tabs';

const TABS: readonly SectionTab[] = [
  { path: '/billing/invoices', label: 'Invoices', withPagesBelow: true },
  { path: '/billing/cards', label: 'Payment cards' },
  { path: '/billing/markets', label: 'Billing markets' },
];

export const billingRoutes: Routes = [
  {
    path: '',
    component: SectionTabs,
    data: { label: 'Billing', tabs: TABS },
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'invoices' },
      {
        path: 'invoices',
        title: 'Invoices',
        loadComponent: () => import('./invoices/invoices-page').then((m) => m.InvoicesPage),
      },
      {
        path: 'invoices/:id',
        title: 'Invoice',
        loadComponent: () => import('./invoices/invoice-page').then((m) => m.InvoicePage),
      },
      {
        path: 'cards',
        title: 'Payment cards',
        loadComponent: () => import('./cards-page').then((m) => m.CardsPage),
      },
      {
        path: 'markets',
        title: 'Billing markets',
        loadComponent: () => import('./markets-page').then((m) => m.MarketsPage),
      },
    ],
  },
];
