import { provideHttpClient, withInterceptors } from '@angular/common/http';
import {
  ErrorHandler,
  inject,
  provideBrowserGlobalErrorListeners,
  provideZonelessChangeDetection,
  type ApplicationConfig,
} from '@angular/core';
import {
  provideRouter,
  TitleStrategy,
  withComponentInputBinding,
  withInMemoryScrolling,
  withNavigationErrorHandler,
  withPreloading,
} from '@angular/router';
import { provideEffects } from '@ngrx/effects';
import { provideStore } from '@ngrx/store';
import { EventLogIntl, eventLogInterceptor } from 'ngx-session-event-log';
import { EventLogPeekIntl } from 'ngx-session-event-log/peek';

import { routes } from './app.routes';
import { openQuestionsInterceptor } from './event-log/outcome/open-questions';
import { providePortalEventLog } from './event-log/provide-portal-event-log';
import { LogLanguageChoice } from './event-log/words/log-language-choice';
import { sessionInterceptor } from './session/session-interceptor';
import { changeRequestsInterceptor } from './shell/change-requests';
import { PortalErrorHandler } from './shell/portal-error-handler';
import { providePortalIcons } from './shell/portal-icons';
import { PortalTitles } from './shell/portal-titles';
import { PreloadLater } from './shell/preload-later';
import { showUnavailable } from './shell/show-unavailable';

export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideZonelessChangeDetection(),
    provideRouter(
      routes,
      withComponentInputBinding(),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled' }),
      withNavigationErrorHandler(showUnavailable),
      withPreloading(PreloadLater),
    ),
    provideHttpClient(
      withInterceptors([
        eventLogInterceptor,
        openQuestionsInterceptor,
        sessionInterceptor,
        changeRequestsInterceptor,
      ]),
    ),
    provideStore(),
    provideEffects(),
    providePortalEventLog(),
    { provide: EventLogIntl, useFactory: () => inject(LogLanguageChoice).intl },
    { provide: EventLogPeekIntl, useFactory: () => inject(LogLanguageChoice).openPeek() },
    providePortalIcons(),
    { provide: ErrorHandler, useClass: PortalErrorHandler },
    { provide: TitleStrategy, useClass: PortalTitles },
  ],
};
