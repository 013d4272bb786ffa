import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { provideHttpClientTesting } from '@angular/common/http/testing';
import type { EnvironmentProviders, Provider } from '@angular/core';
import { provideRouter, withComponentInputBinding, type Routes } from '@angular/router';

import { sessionInterceptor } from '../session/session-interceptor';
import { changeRequestsInterceptor } from '../shell/change-requests';
import { providePortalIcons } from '../shell/portal-icons';

/** Provides the portal's environment; the test answers requests through `HttpTestingController`. */
export function providePortalTesting(routes: Routes = []): (Provider | EnvironmentProviders)[] {
  return [
    provideHttpClient(withInterceptors([sessionInterceptor, changeRequestsInterceptor])),
    provideHttpClientTesting(),
    provideRouter(routes, withComponentInputBinding()),
    providePortalIcons(),
  ];
}
