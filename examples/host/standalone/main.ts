import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { provideRouter } from '@angular/router';
import { eventLogInterceptor, provideEventLog, withHttpEvents } from 'ngx-session-event-log';

import { orderEvents } from '../event-catalogue';
import { OrdersPage } from '../orders-page';
import { App } from './app';

await bootstrapApplication(App, {
  providers: [
    provideZonelessChangeDetection(),
    provideRouter([
      { path: '', component: OrdersPage },
      { path: 'event-log', loadChildren: () => import('ngx-session-event-log/page') },
    ]),
    provideHttpClient(withInterceptors([eventLogInterceptor])),
    provideEventLog({ capacity: 500 }, withHttpEvents(orderEvents)),
  ],
});
