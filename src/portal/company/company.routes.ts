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
    ],
  },
];
