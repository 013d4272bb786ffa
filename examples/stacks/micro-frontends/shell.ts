import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { Component, provideEnvironmentInitializer, inject } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { RouterOutlet, provideRouter } from '@angular/router';
import {
  EventLogButton,
  EventLogService,
  eventLogInterceptor,
  provideEventLog,
  withHttpEvents,
} from 'ngx-session-event-log';

import { shareEventLog } from './share-event-log';

/** Application that shows the icon and the log page. */
@Component({
  selector: 'shop-shell',
  imports: [EventLogButton, RouterOutlet],
  template: '<header>Shop <event-log-button /></header><router-outlet />',
})
export class Shell {}

await bootstrapApplication(Shell, {
  providers: [
    provideRouter([{ path: 'event-log', loadChildren: () => import('ngx-session-event-log/page') }]),
    provideHttpClient(withInterceptors([eventLogInterceptor])),
    provideEventLog({ capacity: 500 }, withHttpEvents()),
    shareEventLog(),
    // Before any other application starts.
    provideEnvironmentInitializer(() => void inject(EventLogService)),
  ],
});
