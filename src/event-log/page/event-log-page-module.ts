import { NgModule } from '@angular/core';
import { RouterModule } from '@angular/router';

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
@NgModule({ imports: [RouterModule.forChild(EVENT_LOG_ROUTES), EventLogPage], exports: [EventLogPage] })
export class EventLogPageModule {}
