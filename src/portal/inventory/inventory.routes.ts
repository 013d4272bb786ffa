import type { Routes } from '@angular/router';

export const inventoryRoutes: Routes = [
  {
    path: '',
    title: 'Services',
    loadComponent: () => import('./services-page').then((m) => m.ServicesPage),
  },
  {
    path: ':uid',
    title: 'Service',
    loadComponent: () => import('./details/service-details-page').then((m) => m.ServiceDetailsPage),
  },
];
