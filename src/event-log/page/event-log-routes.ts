import type { Routes } from '@angular/router';

import { EventLogPage } from './event-log-page';

/**
 * The routes of the log page, and under it of `viewer`, which shows support bundles; also the default export of this
 * entry point. They have no titles: that of the document is the application's, which gives it by its own route.
 *
 * @example
 * { path: 'event-log', title: 'Session Event Log', loadChildren: () => import('ngx-session-event-log/page') }
 */
export const EVENT_LOG_ROUTES: Routes = [
  {
    path: 'viewer',
    loadComponent: () => import('./viewer/event-log-viewer').then((m) => m.EventLogViewer),
  },
  { path: '', component: EventLogPage },
];
