import { HTTP_INTERCEPTORS, provideHttpClient, withInterceptorsFromDi } from '@angular/common/http';
import { NgModule, provideZonelessChangeDetection } from '@angular/core';
import { MatToolbarModule } from '@angular/material/toolbar';
import { BrowserModule } from '@angular/platform-browser';
import { RouterModule } from '@angular/router';
import { EventLogInterceptor, EventLogModule, withHttpEvents } from 'ngx-session-event-log';
import { withPeek } from 'ngx-session-event-log/peek';

import { orderEvents } from '../event-catalogue';
import { OrdersPage } from '../orders-page';
import { App } from './app';

@NgModule({
  declarations: [App],
  imports: [
    BrowserModule,
    MatToolbarModule,
    RouterModule.forRoot([
      { path: '', component: OrdersPage },
      {
        path: 'event-log',
        loadChildren: () => import('ngx-session-event-log/page').then((m) => m.EventLogPageModule),
      },
    ]),
    EventLogModule.forRoot({ capacity: 500 }, withHttpEvents(orderEvents), withPeek()),
  ],
  providers: [
    provideZonelessChangeDetection(),
    provideHttpClient(withInterceptorsFromDi()),
    { provide: HTTP_INTERCEPTORS, useClass: EventLogInterceptor, multi: true },
  ],
  bootstrap: [App],
})
export class AppModule {}
