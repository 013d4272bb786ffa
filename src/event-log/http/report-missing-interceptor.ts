import { HttpBackend } from '@angular/common/http';
import { Injector, inject } from '@angular/core';

import { ErrorReporter } from '../core/error-reporter';
import { HttpFeed } from './http-feed';
import { RequestPlanner } from './request-plan';

/**
 * For developers: without the interceptor, which the application registers itself, the log stays empty, and nothing says
 * why. So the first request that is sent and should have been recorded is reported, unless some have passed the
 * interceptor: an application may send single ones past all of its interceptors.
 */
export function reportMissingInterceptor(): void {
  const injector = inject(Injector);
  const backend = inject(HttpBackend);
  const planner = new RequestPlanner();
  const send = backend.handle.bind(backend);
  let looking = true;
  backend.handle = (request) => {
    injector.get(ErrorReporter).guard(() => {
      looking &&= !injector.get(HttpFeed).used;
      const plan = looking ? planner.plan(request) : undefined;
      if (!plan) return;
      looking = false;
      throw new Error(
        `${plan.about.method} ${plan.about.route} is not recorded: withHttpEvents() is set up, but no request has ` +
          'passed the interceptor of the Session Event Log. Register it: ' +
          'provideHttpClient(withInterceptors([eventLogInterceptor])), or in an application of NgModules ' +
          'provideHttpClient(withInterceptorsFromDi()) and ' +
          '{ provide: HTTP_INTERCEPTORS, useClass: EventLogInterceptor, multi: true }.',
      );
    });
    return send(request);
  };
}
