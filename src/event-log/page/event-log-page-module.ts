import { NgModule } from '@angular/core';
import { ROUTES } from '@angular/router';

import { EventLogPage } from './event-log-page';
import { EVENT_LOG_ROUTES } from './event-log-routes';

/**
 * The log page for applications built from NgModules.
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
  // What RouterModule.forChild() provides, without loading that module for those who do not use it.
  providers: [{ provide: ROUTES, multi: true, useValue: EVENT_LOG_ROUTES }],
})
export class EventLogPageModule {}
