import type { Routes } from '@angular/router';

import { ActivitySection } from './activity-section';

export const activityRoutes: Routes = [
  {
    path: '',
    component: ActivitySection,
    children: [
      {
        path: '',
        pathMatch: 'full',
        title: 'User Activity',
        loadComponent: () => import('./user-activity-page').then((m) => m.UserActivityPage),
      },
      {
        path: 'company',
        title: 'Company Activity',
        loadComponent: () => import('./company-activity-page').then((m) => m.CompanyActivityPage),
      },
    ],
  },
];
