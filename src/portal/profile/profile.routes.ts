import type { Routes } from '@angular/router';

import { SectionTabs, type SectionTab } from '../page/section-tabs';

const TABS: readonly SectionTab[] = [
  { path: '/profile', label: 'Personal details' },
  { path: '/profile/security', label: 'Security' },
  { path: '/profile/notifications', label: 'Notifications' },
];

export const profileRoutes: Routes = [
  {
    path: '',
    component: SectionTabs,
    data: { label: 'Profile', tabs: TABS },
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
