import { type EnvironmentProviders, ErrorHandler, type Provider } from '@angular/core';
import { TestBed } from '@angular/core/testing';

import { EVENT_LOG_CLOCK } from '../event-log-clock';
import type { EventLogFeature } from '../event-log-feature';
import type { EventLogOptions } from '../event-log-options';
import { EventLogService } from '../event-log-service';
import { provideEventLog } from '../provide-event-log';
import { HeardErrors } from './heard-errors';
import { ManualClock } from './manual-clock';

/** Setup of the log in a spec. */
export interface LogSetup {
  readonly options?: EventLogOptions;
  readonly features?: readonly EventLogFeature[];
  readonly providers?: readonly (Provider | EnvironmentProviders)[];
}

/** Log with its clock and the errors that it has reported. */
export interface LogUnderTest {
  readonly log: EventLogService;
  readonly clock: ManualClock;
  readonly errors: HeardErrors;
}

/** For specs: sets up the log as an application does, with a manual clock and an `ErrorHandler` that collects errors. */
export function setUpLog({ options = {}, features = [], providers = [] }: LogSetup = {}): LogUnderTest {
  const clock = new ManualClock();
  const errors = new HeardErrors();
  TestBed.configureTestingModule({
    providers: [
      { provide: EVENT_LOG_CLOCK, useValue: clock },
      { provide: ErrorHandler, useValue: errors },
      provideEventLog(options, ...features),
      ...providers,
    ],
  });
  return { log: TestBed.inject(EventLogService), clock, errors };
}
