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
        data: { scope: 'user' },
        loadComponent: () => import('./activity-log-page').then((m) => m.ActivityLogPage),
      },
      {
        path: 'company',
        title: 'Company Activity',
        data: { scope: 'company' },
        loadComponent: () => import('./activity-log-page').then((m) => m.ActivityLogPage),
      },
    ],
  },
];
