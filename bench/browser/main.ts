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
import { EventLogButton, EventLogService, provideEventLog, withHttpEvents } from 'ngx-session-event-log';

import { floor } from './floor';
import { type Frames, nextFrame, watchFrames } from './frames';
import { type } from './keystrokes';
import { measure } from './measure';
import { CONFIRM_EVENTS, type EntrySource, PLAIN, recorders } from './memory';
import { ORDER_EVENTS, measureRequests } from './requests';

const CAPACITY = Number(new URLSearchParams(location.search).get('capacity') ?? 1_000);

/** An application with nothing but the log, and with what a script asks of it on `window.bench`. */
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

  constructor() {
    Object.assign(window, {
      bench: {
        /** How often as long as a bare ring write an append takes. */
        append: (rounds: number) => {
          const base = measure(floor(CAPACITY), rounds);
          const append = measure((round) => this.#record(round), rounds);
          return { base, append };
        },
        /** What the interceptor adds to a request. */
        requests: (rounds: number) => measureRequests(this.#injector, rounds),
        fill: (count: number) => {
          for (let round = 0; round < count; round++) this.#record(round);
        },
        /** The same with all that an entry may have. */
        fillRichly: (count: number) => {
          for (let round = 0; round < count; round++) this.#recordRichly(round);
        },
        /** Fills the log from one source, with titles that differ. */
        fillFrom: (source: EntrySource, count: number) => {
          const record = recorders(this.#injector)[source];
          for (let round = 0; round < count; round++) record(round);
        },
        endSession: () => this.#log.endSession(),
        /** The floor of their memory: plain objects with what such entries hold. */
        plain: (source: EntrySource, count: number) =>
          Array.from({ length: count }, (_each, round) => PLAIN[source](round)),
        goTo: (path: string) => this.#router.navigateByUrl(path),
        /** Milliseconds from a click to the first row on the screen. */
        open: (path: string, row: string) => this.#open(path, row),
        /** Types into the search field. */
        type: (text: string) => type(text, () => this.#log.entries(), this.#application),
        /** Scrolls from the top to the bottom in three seconds. */
        scroll: (selector: string | null) => this.#scroll(selector),
        /** A thousand events a second for five seconds, one by one or a frame's worth at once. */
        live: (oneByOne: boolean) => this.#live(oneByOne),
      },
    });
  }

  async #open(path: string, row: string): Promise<number> {
    await this.#router.navigateByUrl('/');
    await nextFrame();
    const start = performance.now();
    await this.#router.navigateByUrl(path);
    while (!document.querySelector(row)) await nextFrame();
    await nextFrame();
    return performance.now() - start;
  }

  #scroll(selector: string | null): Promise<Frames> {
    const found = selector === null ? null : document.querySelector(selector);
    const element = found ?? document.documentElement;
    const height = element.scrollHeight - element.clientHeight;
    return watchFrames(3_000, (done) => (element.scrollTop = height * done));
  }

  async #live(oneByOne: boolean): Promise<Frames> {
    let recorded = 0;
    const start = performance.now();
    const catchUp = () => {
      const due = performance.now() - start;
      while (recorded < due) this.#record(recorded++);
    };
    const timer = oneByOne ? setInterval(catchUp, 1) : undefined;
    const frames = await watchFrames(5_000, oneByOne ? () => undefined : catchUp);
    clearInterval(timer);
    return frames;
  }

  #recordRichly(round: number): void {
    const operation = this.#log.start({
      type: 'service.deploy',
      title: `Port edge-${round} is being deployed`,
      resource: { label: `edge-${round}`, link: `/services/${round}` },
      facts: { speed: 10_000, location: 'Sydney Wharf', vlan: round % 4_094 },
    });
    operation
      .step({ title: 'Validate', request: 'POST /api/orders/validate' })
      .settle({ outcome: 'succeeded' });
    operation.step({ title: 'Buy', request: 'POST /api/orders' }).settle({ outcome: 'failed', status: 409 });
    operation.fail({ title: `Port edge-${round} was not deployed`, message: 'Sydney Wharf is full.' });
  }

  /** Titles differ, as those of real events do: identical repeats would fold into one row. */
  #record(round: number): void {
    this.#log.record({
      type: 'service.update',
      severity: 'success',
      title: round % 2 ? 'Sydney edge was updated' : 'Sydney core was updated',
    });
  }
}

await bootstrapApplication(App, {
  providers: [
    provideZonelessChangeDetection(),
    provideHttpClient(),
    provideRouter([
      { path: 'event-log', loadChildren: () => import('ngx-session-event-log/page') },
      { path: 'floor', loadComponent: () => import('./floor-page') },
    ]),
    provideEventLog({ capacity: CAPACITY }, withHttpEvents([ORDER_EVENTS, CONFIRM_EVENTS])),
  ],
});
