import { type ModuleWithProviders, NgModule } from '@angular/core';

import { EventLogButton } from './button/event-log-button';
import type { EventLogFeature } from './core/event-log-feature';
import type { EventLogOptions } from './core/event-log-options';
import { provideEventLog } from './core/provide-event-log';

/**
 * Session Event Log for applications with NgModules: {@link provideEventLog}, and `<event-log-button>` for templates.
 *
 * @example
 * imports: [EventLogModule.forRoot({ capacity: 1_000 }, withHttpEvents(portalHttpEvents))],
 * providers: [{ provide: HTTP_INTERCEPTORS, useClass: EventLogInterceptor, multi: true }],
 */
@NgModule({ imports: [EventLogButton], exports: [EventLogButton] })
export class EventLogModule {
  /** Sets up the log in the root module. Other modules import {@link EventLogModule} without it. */
  static forRoot(
    options: EventLogOptions = {},
    ...features: readonly EventLogFeature[]
  ): ModuleWithProviders<EventLogModule> {
    return { ngModule: EventLogModule, providers: [provideEventLog(options, ...features)] };
  }
}
