import { sectionRoutes } from '../page/section-routes';

export const billingRoutes = sectionRoutes('/billing', 'Billing', [
  {
    path: 'invoices',
    title: 'Invoices',
    withPagesBelow: true,
    load: () => import('./invoices/invoices-page').then((m) => m.InvoicesPage),
  },
  {
    path: 'invoices/:id',
    title: 'Invoice',
    below: true,
    load: () => import('./invoices/invoice-page').then((m) => m.InvoicePage),
  },
  { path: 'cards', title: 'Payment cards', load: () => import('./cards-page').then((m) => m.CardsPage) },
  {
    path: 'markets',
    title: 'Billing markets',
    load: () => import('./markets-page').then((m) => m.MarketsPage),
  },
]);
