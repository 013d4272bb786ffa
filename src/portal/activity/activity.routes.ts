import { sectionRoutes } from '../page/section-routes';

const load = () => import('./activity-log-page').then((m) => m.ActivityLogPage);

export const activityRoutes = sectionRoutes('/activity', 'Activity Log', [
  { path: '', title: 'User Activity', data: { scope: 'user' }, load },
  { path: 'company', title: 'Company Activity', adminsOnly: true, data: { scope: 'company' }, load },
]);
