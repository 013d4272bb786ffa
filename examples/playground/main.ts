import { HttpBackend, provideHttpClient, withInterceptors } from '@angular/common/http';
import { bootstrapApplication } from '@angular/platform-browser';
import { type Routes, provideRouter, withHashLocation } from '@angular/router';
import { eventLogInterceptor } from 'ngx-session-event-log';

import { ActionsPage } from './actions-page';
import { App } from './app';
import { provideChosenLog } from './event-log';
import { FakeServer } from './fake-server';
import { readSettings } from './settings';
import { loadWords } from './words';

const settings = readSettings();
const words = await loadWords(settings);

const { documentElement: html } = document;
html.lang = settings.language;
html.dir = settings.language === 'ar' ? 'rtl' : 'ltr';
html.dataset['scheme'] = settings.scheme;
html.dataset['density'] = settings.density;
html.dataset['colours'] = settings.colours;

const routes: Routes = [
  { path: '', component: ActionsPage },
  ...[settings.pageLink, settings.iconLink]
    .filter((path) => path.startsWith('/'))
    .map((path) => ({
      path: path.slice(1),
      providers: words.page,
      loadChildren: () => import('ngx-session-event-log/page'),
    })),
  // The path of the log page may have changed.
  { path: '**', redirectTo: '' },
];

await bootstrapApplication(App, {
  providers: [
    provideRouter(routes, withHashLocation()),
    provideHttpClient(withInterceptors([eventLogInterceptor])),
    { provide: HttpBackend, useClass: FakeServer },
    words.root,
    provideChosenLog(settings),
  ],
});
