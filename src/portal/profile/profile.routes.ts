import { sectionRoutes } from '../page/section-routes';

export const profileRoutes = sectionRoutes('/profile', 'Profile', [
  {
    path: '',
    title: 'Profile',
    label: 'Personal details',
    load: () => import('./profile-page').then((m) => m.ProfilePage),
  },
  {
    path: 'security',
    title: 'Security',
    load: () => import('../security/security-page').then((m) => m.SecurityPage),
  },
  {
    path: 'notifications',
    title: 'Notifications',
    load: () => import('../notifications/notifications-page').then((m) => m.NotificationsPage),
  },
]);
