import { NgModule } from '@angular/core';
import { ROUTES } from '@angular/router';

import { EventLogPage } from './event-log-page';
import { EVENT_LOG_ROUTES } from './event-log-routes';

/**
 * Log page for applications with NgModules.
 *
 * @example
 * {
 *   path: 'event-log',
 *   loadChildren: () => import('ngx-session-event-log/page').then((m) => m.EventLogPageModule),
 * }
 */
@NgModule({
  imports: [EventLogPage],
  exports: [EventLogPage],
  // As RouterModule.forChild() does, without importing that module.
  providers: [{ provide: ROUTES, multi: true, useValue: EVENT_LOG_ROUTES }],
})
export class EventLogPageModule {}
