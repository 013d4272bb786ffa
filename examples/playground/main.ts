import { HttpBackend, provideHttpClient, withInterceptors } from '@angular/common/http';
import { bootstrapApplication } from '@angular/platform-browser';
import { type Routes, provideRouter, withHashLocation } from '@angular/router';
import {
  EventLogIntl,
  eventLogInterceptor,
  provideEventLog,
  withHttpEvents,
  withRedaction,
} from 'ngx-session-event-log';
import { EventLogPeekIntl, withPeek } from 'ngx-session-event-log/peek';

import { ActionsPage } from './actions-page';
import { App } from './app';
import { events } from './event-catalogue';
import { FakeServer } from './fake-server';
import { readSettings } from './settings';
import { wordsOf } from './words';

const settings = readSettings();
const words = await wordsOf(settings.language);

const { documentElement: html } = document;
html.lang = settings.language;
html.dir = settings.language === 'ar' ? 'rtl' : 'ltr';
html.dataset['scheme'] = settings.scheme;
html.dataset['density'] = settings.density;

const routes: Routes = [
  { path: '', component: ActionsPage },
  {
    path: 'event-log',
    providers: words?.page ?? [],
    loadChildren: () => import('ngx-session-event-log/page'),
  },
];

await bootstrapApplication(App, {
  providers: [
    provideRouter(routes, withHashLocation()),
    provideHttpClient(withInterceptors([eventLogInterceptor])),
    { provide: HttpBackend, useClass: FakeServer },
    words
      ? [
          { provide: EventLogIntl, useClass: words.intl },
          { provide: EventLogPeekIntl, useClass: words.peek },
        ]
      : [],
    provideEventLog(
      {
        capacity: Number(settings.capacity),
        announcements: settings.announcements,
        build: 'playground',
        activityLog: settings.activityLog === 'link' ? { link: '/', label: 'Activity log' } : undefined,
        notRecorded: settings.notRecorded === 'list' ? ['Prices, and quotes that you ask for'] : undefined,
      },
      withHttpEvents(settings.requests === 'unmatched' ? [] : events, {
        unmatched: settings.requests === 'catalogue' ? 'ignore' : 'log',
        traceparent: settings.traceparent === 'yes',
      }),
      withPeek(),
      ...(settings.redaction === 'own'
        ? [withRedaction((text, withhold) => text.replace(/\bACC-\d{8}\b/g, () => withhold('custom')))]
        : []),
    ),
  ],
});
