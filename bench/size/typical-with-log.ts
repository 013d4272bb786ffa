import { Component } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { EventLogButton, eventLogInterceptor, provideEventLog, withHttpEvents } from 'ngx-session-event-log';

import { provideApplication } from './application';
import { TypicalShell } from './typical-shell';

@Component({
  selector: 'bench-root',
  imports: [EventLogButton, TypicalShell],
  template: '<size-typical-shell><event-log-button /></size-typical-shell>',
})
class App {}

await bootstrapApplication(App, {
  providers: [
    provideApplication(
      [
        { path: 'customers', loadComponent: () => import('./customers-page') },
        { path: 'event-log', loadChildren: () => import('ngx-session-event-log/page') },
      ],
      eventLogInterceptor,
    ),
    provideEventLog({}, withHttpEvents()),
  ],
});
