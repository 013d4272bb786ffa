import type { Routes } from '@angular/router';

import { CompanyPage } from './company-page';

export const companyRoutes: Routes = [
  {
    path: '',
    component: CompanyPage,
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'users' },
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
