import type { Routes } from '@angular/router';

import { EventLogPage } from './event-log-page';

/**
 * Routes of the log page, and of the viewer of support bundles below it at `viewer`. Also the default export of this
 * entry point. They have no title: set it on your own route.
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
