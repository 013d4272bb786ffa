import type { Routes } from '@angular/router';

import { SectionTabs, type SectionTab } from '../page/section-tabs';

const TABS: readonly SectionTab[] = [
  { path: '/company', label: 'Company profile' },
  { path: '/company/marketplace', label: 'Marketplace profile' },
  { path: '/company/users', label: 'Users', adminsOnly: true },
  { path: '/company/api-keys', label: 'API keys', adminsOnly: true },
];

export const companyRoutes: Routes = [
  {
    path: '',
    component: SectionTabs,
    data: { label: 'Company', tabs: TABS },
    children: [
      {
        path: '',
        title: 'Company profile',
        loadComponent: () => import('./company-profile-page').then((m) => m.CompanyProfilePage),
      },
      {
        path: 'marketplace',
        title: 'Marketplace profile',
        loadComponent: () => import('./marketplace-profile-page').then((m) => m.MarketplaceProfilePage),
      },
      {
        path: 'users',
        title: 'Users',
        loadComponent: () => import('../users/users-page').then((m) => m.UsersPage),
      },
      {
        path: 'api-keys',
        title: 'API keys',
        loadComponent: () => import('../api-keys/api-keys-page').then((m) => m.ApiKeysPage),
      },
    ],
  },
];
