import type { Routes } from '@angular/router';

import { BillingSections } from './billing-sections';

export const billingRoutes: Routes = [
  {
    path: '',
    component: BillingSections,
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'invoices' },
      {
        path: 'invoices',
        title: 'Invoices',
        loadComponent: () => import('./invoices-page').then((m) => m.InvoicesPage),
      },
      {
        path: 'invoices/:id',
        title: 'Invoice',
        loadComponent: () => import('./invoice-page').then((m) => m.InvoicePage),
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
