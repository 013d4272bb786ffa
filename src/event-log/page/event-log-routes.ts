import { inject } from '@angular/core';
import type { Routes } from '@angular/router';

import { EventLogPage } from './event-log-page';
import { EventLogPageIntl } from './words/event-log-page-intl';

/**
 * The routes of the log page, and under it of `viewer`, which shows support bundles; also the default export of this
 * entry point.
 *
 * @example
 * { path: 'event-log', loadChildren: () => import('ngx-session-event-log/page') }
 */
export const EVENT_LOG_ROUTES: Routes = [
  {
    path: 'viewer',
    loadComponent: () => import('./viewer/event-log-viewer').then((m) => m.EventLogViewer),
    title: () => inject(EventLogPageIntl).viewerTitle,
  },
  { path: '', component: EventLogPage, title: () => inject(EventLogPageIntl).pageTitle },
];
