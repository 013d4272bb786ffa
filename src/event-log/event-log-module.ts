import { type ModuleWithProviders, NgModule } from '@angular/core';

import { EventLogButton } from './button/event-log-button';
import type { EventLogFeature } from './core/event-log-feature';
import type { EventLogOptions } from './core/event-log-options';
import { provideEventLog } from './core/provide-event-log';

/**
 * The Session Event Log for applications that are made of NgModules. It is the same as {@link provideEventLog}, and
 * brings `<event-log-button>` into templates.
 *
 * @example
 * imports: [EventLogModule.forRoot({ capacity: 1_000 }, withHttpEvents(portalHttpEvents))],
 * providers: [{ provide: HTTP_INTERCEPTORS, useClass: EventLogInterceptor, multi: true }],
 */
@NgModule({ imports: [EventLogButton], exports: [EventLogButton] })
export class EventLogModule {
  /** For the application's root module; other modules import {@link EventLogModule} alone. */
  static forRoot(
    options: EventLogOptions = {},
    ...features: readonly EventLogFeature[]
  ): ModuleWithProviders<EventLogModule> {
    return { ngModule: EventLogModule, providers: [provideEventLog(options, ...features)] };
  }
}
