import { inject } from '@angular/core';
import type { Routes } from '@angular/router';
import { EventLogPageIntl } from 'ngx-session-event-log/page';

import { EventLogRegion } from './event-log-region';
import { LogLanguageChoice } from './words/log-language-choice';

/** The pages of the log in the chosen language. */
export const eventLogRoutes: Routes = [
  {
    path: '',
    component: EventLogRegion,
    title: () => inject(EventLogPageIntl).pageTitle,
    providers: [{ provide: EventLogPageIntl, useFactory: () => inject(LogLanguageChoice).pageIntl }],
    canActivate: [
      () =>
        inject(LogLanguageChoice)
          .openPage()
          .then(() => true),
    ],
    loadChildren: () => import('ngx-session-event-log/page'),
  },
];
