import type { Routes } from '@angular/router';

import { CompanySections } from './company-sections';

export const companyRoutes: Routes = [
  {
    path: '',
    component: CompanySections,
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
