import { type HttpInterceptorFn, provideHttpClient, withInterceptors } from '@angular/common/http';
import { Component, provideZonelessChangeDetection } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { MatToolbar } from '@angular/material/toolbar';
import { bootstrapApplication } from '@angular/platform-browser';
import { RouterLink, RouterOutlet, provideRouter } from '@angular/router';
import { EventLogButton, eventLogInterceptor, provideEventLog, withHttpEvents } from 'ngx-session-event-log';

import { injectRefresh } from './refresh';

@Component({
  selector: 'size-root',
  imports: [EventLogButton, MatIcon, MatIconButton, MatToolbar, RouterLink, RouterOutlet],
  templateUrl: './app-with-log.html',
})
class App {
  protected readonly refresh = injectRefresh();
}

const ownInterceptor: HttpInterceptorFn = (request, next) =>
  next(request.clone({ setHeaders: { 'X-Application': 'size' } }));

await bootstrapApplication(App, {
  providers: [
    provideZonelessChangeDetection(),
    provideRouter([
      { path: '', loadComponent: () => import('./orders-page') },
      { path: 'invoices', loadComponent: () => import('./invoices-page') },
      { path: 'settings', loadComponent: () => import('./settings-page') },
      { path: 'event-log', loadChildren: () => import('ngx-session-event-log/page') },
    ]),
    provideHttpClient(withInterceptors([ownInterceptor, eventLogInterceptor])),
    provideEventLog({}, withHttpEvents()),
  ],
});
