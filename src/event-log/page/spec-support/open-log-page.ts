import type { HarnessLoader } from '@angular/cdk/testing';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { type EventLogOptions, EventLogService, provideEventLog } from 'ngx-session-event-log';
import {
  EventLogPageHarness,
  EventLogTestClock,
  provideEventLogTesting,
} from 'ngx-session-event-log/testing';
import { firstValueFrom } from 'rxjs';

import { EVENT_LOG_ROUTES } from '../event-log-routes';

@Component({ selector: 'event-log-elsewhere', template: '', changeDetection: ChangeDetectionStrategy.OnPush })
class Elsewhere {}

/** Log page under test. */
export interface OpenLogPage {
  readonly log: EventLogService;
  readonly clock: EventLogTestClock;
  readonly page: EventLogPageHarness;
  readonly loader: HarnessLoader;
  readonly router: RouterTestingHarness;
  readonly element: HTMLElement;
  /** Waits until the page shows what was logged: the log notifies it once per frame. */
  settle(): Promise<void>;
}

/**
 * Opens the log page in a test.
 *
 * @param fill records what the user has done before
 */
export async function openLogPage(
  fill: (log: EventLogService, clock: EventLogTestClock) => void = () => undefined,
  options: EventLogOptions = {},
  url = '/event-log',
): Promise<OpenLogPage> {
  TestBed.configureTestingModule({
    providers: [
      provideRouter([
        { path: 'event-log', children: EVENT_LOG_ROUTES },
        { path: '**', component: Elsewhere },
      ]),
      { provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } },
      provideEventLog(options),
      provideEventLogTesting(),
    ],
  });
  const log = TestBed.inject(EventLogService);
  const clock = TestBed.inject(EventLogTestClock);
  fill(log, clock);
  const router = await RouterTestingHarness.create(url);
  const loader = TestbedHarnessEnvironment.loader(router.fixture);
  const page = await loader.getHarness(EventLogPageHarness);
  const settle = async () => {
    // Subscribing makes the log emit pending changes at once.
    await firstValueFrom(log.entries$);
    await router.fixture.whenStable();
  };
  const element = router.fixture.nativeElement as HTMLElement;
  return { log, clock, page, loader, router, element, settle };
}

/** Returns the message in the snack bar. */
export function shownMessage(): string | undefined {
  return document.querySelector('mat-snack-bar-container')?.textContent.trim();
}

/** Waits until the browser has painted and reported scrolling, and the page has rendered. */
export async function painted({ router }: OpenLogPage): Promise<void> {
  for (let frame = 0; frame < 2; frame++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  await router.fixture.whenStable();
}
