import { provideHttpClient } from '@angular/common/http';
import {
  ApplicationRef,
  Component,
  EnvironmentInjector,
  inject,
  provideZonelessChangeDetection,
} from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { Router, RouterOutlet, provideRouter } from '@angular/router';
import {
  ɵEVENT_LOG_CLOCK as EVENT_LOG_CLOCK,
  type ɵEventLogClock as EventLogClock,
  EventLogButton,
  EventLogService,
  provideEventLog,
  withHttpEvents,
} from 'ngx-session-event-log';

import { append } from './append';
import type { Bench } from './bench';
import { watchFrames } from './frames';
import { type } from './keystrokes';
import { openPage } from './open-page';
import { plainEntry } from './plain-entry';
import { realisticEvent } from './realistic-event';
import { recordEntry } from './record-entry';
import { ORDER_EVENTS, addedToRequest } from './requests';

const parameters = new URLSearchParams(location.search);
const capacity = Number(parameters.get('capacity') ?? 1_000);

/** Application that only contains the log, and {@link Bench} for scripts. */
@Component({
  selector: 'bench-root',
  imports: [EventLogButton, RouterOutlet],
  template: '<event-log-button /><router-outlet />',
})
class App {
  readonly #log = inject(EventLogService);
  readonly #router = inject(Router);
  readonly #application = inject(ApplicationRef);
  readonly #injector = inject(EnvironmentInjector);
  #recorded = 0;
  protected plain: readonly object[] = [];

  constructor() {
    window.bench = {
      append: (kind) => append(this.#log, capacity, kind),
      request: (kind) => addedToRequest(this.#injector, capacity, kind),
      fill: (count) => {
        for (let at = 0; at < count; at++) this.#record();
      },
      keepPlain: (count) => {
        this.plain = Array.from({ length: count }, (_each, at) => plainEntry(at));
      },
      endSession: () => this.#log.endSession(),
      goTo: (path) => this.#router.navigateByUrl(path),
      open: (path, selector) => openPage(this.#router, path, selector),
      scroll: (selector) => {
        const element = document.querySelector(selector ?? ':root') ?? document.documentElement;
        element.scrollTop = 0;
        const height = element.scrollHeight - element.clientHeight;
        return watchFrames(3_000, (done) => (element.scrollTop = height * done));
      },
      live: () => this.#live(),
      type: (text) => type(text, this.#log.entries(), this.#application),
      json: () => this.#json(),
    } satisfies Bench;
  }

  async #live(): ReturnType<Bench['live']> {
    const start = performance.now();
    let recorded = 0;
    const timer = setInterval(() => {
      const due = performance.now() - start;
      for (; recorded < due; recorded++) this.#record();
    }, 1);
    const frames = await watchFrames(3_000);
    clearInterval(timer);
    return frames;
  }

  #json(): ReturnType<Bench['json']> {
    const start = performance.now();
    const text = JSON.stringify(this.#log.entries());
    const written = performance.now();
    JSON.parse(text);
    return { write: written - start, read: performance.now() - written };
  }

  #record(): void {
    recordEntry(this.#log, realisticEvent(this.#recorded++));
  }
}

/** Clock that makes steps take time without waiting. */
function slowClock(): EventLogClock {
  let waited = 0;
  return { now: () => Date.now(), elapsed: () => Math.round(performance.now()) + (waited += 137) };
}

await bootstrapApplication(App, {
  providers: [
    provideZonelessChangeDetection(),
    provideHttpClient(),
    provideRouter([
      { path: 'event-log', loadChildren: () => import('ngx-session-event-log/page') },
      { path: 'floor', loadComponent: () => import('./floor-page') },
    ]),
    provideEventLog({ capacity }, withHttpEvents(parameters.has('rules') ? [ORDER_EVENTS] : [])),
    { provide: EVENT_LOG_CLOCK, useFactory: slowClock },
  ],
});
