import type { Routes } from '@angular/router';

import { ProfileSections } from './profile-sections';

export const profileRoutes: Routes = [
  {
    path: '',
    component: ProfileSections,
    children: [
      {
        path: '',
        title: 'Profile',
        loadComponent: () => import('./profile-page').then((m) => m.ProfilePage),
      },
      {
        path: 'security',
        title: 'Security',
        loadComponent: () => import('../security/security-page').then((m) => m.SecurityPage),
      },
      {
        path: 'notifications',
        title: 'Notifications',
        loadComponent: () => import('../notifications/notifications-page').then((m) => m.NotificationsPage),
      },
    ],
  },
];
