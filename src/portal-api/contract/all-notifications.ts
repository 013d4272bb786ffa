import type { NotificationSettings } from './profile.ts';

/** Default notification settings: all on. */
export const ALL_NOTIFICATIONS: NotificationSettings = {
  services: true,
  ordering: true,
  financial: true,
  company: true,
  security: true,
  people: true,
  copyTo: '',
};
