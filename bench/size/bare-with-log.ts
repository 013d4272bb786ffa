import { Component } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { EventLogButton, eventLogInterceptor, provideEventLog, withHttpEvents } from 'ngx-session-event-log';

import { Shell, provideApplication } from './application';

@Component({
  selector: 'bench-root',
  imports: [EventLogButton, Shell],
  template: '<size-shell><event-log-button /></size-shell>',
})
class App {}

await bootstrapApplication(App, {
  providers: [
    provideApplication(
      [{ path: 'event-log', loadChildren: () => import('ngx-session-event-log/page') }],
      eventLogInterceptor,
    ),
    provideEventLog({}, withHttpEvents()),
  ],
});
