import type { NotificationSettings } from './profile.ts';

/** Notifications as everybody gets them until they say otherwise: all of them. */
export const ALL_NOTIFICATIONS: NotificationSettings = {
  services: true,
  ordering: true,
  financial: true,
  company: true,
  security: true,
  people: true,
  copyTo: '',
};
