import {
  HTTP_INTERCEPTORS,
  HttpClient,
  provideHttpClient,
  withInterceptors,
  withInterceptorsFromDi,
} from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import {
  ErrorHandler,
  EnvironmentInjector,
  NgModule,
  type EnvironmentProviders,
  type Provider,
  type Type,
  createEnvironmentInjector,
  importProvidersFrom,
} from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Subject } from 'rxjs';

import { actionEvent } from './actions/action-event';
import { actionEvents } from './actions/action-rule';
import { withActionEvents } from './actions/with-action-events';
import { EVENT_LOG_OPTIONS, type EventLogOptions } from './core/event-log-options';
import type { EventLogFeature } from './core/event-log-feature';
import { EventLogService } from './core/event-log-service';
import { withSink } from './core/sink/event-log-sink';
import { provideEventLog } from './core/provide-event-log';
import { withSession } from './core/session/with-session';
import { HeardErrors } from './core/spec-support/heard-errors';
import { EventLogModule } from './event-log-module';
import { EventLogInterceptor, eventLogInterceptor } from './http/event-log-interceptor';
import { httpEvent, httpEvents } from './http/http-event';
import { withHttpEvents } from './http/with-http-events';

interface Application {
  readonly imports: readonly Type<unknown>[];
  readonly providers: readonly (Provider | EnvironmentProviders)[];
}

type Setup = (options: EventLogOptions, ...features: EventLogFeature[]) => Application;

const standalone: Setup = (...log) => ({
  imports: [],
  providers: [provideHttpClient(withInterceptors([eventLogInterceptor])), provideEventLog(...log)],
});

const withModules: Setup = (...log) => {
  @NgModule({
    imports: [EventLogModule.forRoot(...log)],
    providers: [
      provideHttpClient(withInterceptorsFromDi()),
      { provide: HTTP_INTERCEPTORS, useClass: EventLogInterceptor, multi: true },
    ],
  })
  class AppModule {}
  return { imports: [AppModule], providers: [] };
};

const TWICE = /is set up more than once\. Call provideEventLog\(\) or EventLogModule\.forRoot\(\) once/;

for (const [name, setUp] of [
  ['provideEventLog()', standalone],
  ['EventLogModule.forRoot()', withModules],
] as const) {
  describe(`An application with ${name}`, () => {
    function start(options: EventLogOptions = {}) {
      const signedOut = new Subject<void>();
      const actions = new Subject<{ type: string }>();
      const written: string[] = [];
      const errors = new HeardErrors();
      const { imports, providers } = setUp(
        options,
        withHttpEvents(
          httpEvents(httpEvent('POST', '/api/orders', { type: 'order.buy', succeeded: 'Bought' })),
        ),
        withActionEvents(
          () => actions,
          actionEvents(actionEvent('saved', { type: 'a.b', wording: 'Saved' })),
        ),
        withSession({ ended: () => signedOut, channel: false }),
        withSink(() => ({ write: ({ title }) => written.push(title) })),
      );
      TestBed.configureTestingModule({
        imports: [...imports],
        providers: [...providers, provideHttpClientTesting(), { provide: ErrorHandler, useValue: errors }],
      });
      const log = TestBed.inject(EventLogService);
      const http = TestBed.inject(HttpClient);
      return {
        log,
        http,
        backend: TestBed.inject(HttpTestingController),
        signedOut,
        actions,
        written,
        errors,
      };
    }

    it('uses its options', () => {
      start({ capacity: 7, pageLink: '/log' });

      expect(TestBed.inject(EVENT_LOG_OPTIONS)).toEqual(
        jasmine.objectContaining({ capacity: 7, pageLink: '/log' }),
      );
    });

    it('feeds the log from requests, actions and its own calls, and writes to sinks', () => {
      const { log, http, backend, actions, written, errors } = start();

      http.post('/api/orders', {}).subscribe();
      backend.expectOne('/api/orders').flush({});
      actions.next({ type: 'saved' });
      log.info({ type: 'c.d', title: 'Told' });

      expect(log.entries().map(({ title }) => title)).toEqual(['Bought', 'Saved', 'Told']);
      expect(written.slice(-3)).toEqual(['Bought', 'Saved', 'Told']);
      expect(errors.all).toEqual([]);
    });

    it('ends its session', () => {
      const { log, signedOut } = start();
      log.info({ type: 'c.d', title: 'Told' });

      signedOut.next();

      expect(log.available()).toBeFalse();
    });

    it('rejects an invalid capacity', () => {
      expect(() => setUp({ capacity: 0 })).toThrowError(
        /capacity is 0, but must be a whole number from 1 to 10000/,
      );
    });

    it('rejects contradicting features', () => {
      expect(() => setUp({}, withHttpEvents(), withHttpEvents())).toThrowError(
        /withHttpEvents\(\) is given more than once/,
      );
    });

    it('rejects a second log', () => {
      const { imports, providers } = setUp({});
      TestBed.configureTestingModule({
        imports: [...imports],
        providers: [...providers, provideEventLog()],
      });

      expect(() => TestBed.inject(EventLogService)).toThrowError(TWICE);
    });

    it('rejects a second log in a lazily loaded part', () => {
      start();
      const root = TestBed.inject(EnvironmentInjector);

      expect(() =>
        createEnvironmentInjector([importProvidersFrom(EventLogModule.forRoot())], root),
      ).toThrowError(TWICE);
    });

    it('allows a lazily loaded part to import the module for its button alone', () => {
      const { log } = start();
      const root = TestBed.inject(EnvironmentInjector);

      const lazy = createEnvironmentInjector([importProvidersFrom(EventLogModule)], root);

      expect(lazy.get(EventLogService)).toBe(log);
    });
  });
}
