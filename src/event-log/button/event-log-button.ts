import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  PendingTasks,
  type Type,
  ViewContainerRef,
  booleanAttribute,
  effect,
  inject,
  input,
  viewChild,
} from '@angular/core';
import { Router } from '@angular/router';

import { ErrorReporter } from '../core/error-reporter';
import { EVENT_LOG_OPTIONS } from '../core/event-log-options';
import { EventLogService } from '../core/event-log-service';

/**
 * The way to the log, for the application's toolbar. It appears with the first event of a session, shows the severity
 * of the newest one that the user has not seen, how many there are, and that something is still running. It also
 * says new events to those who use a screen reader; so put it where it is on every page, once.
 *
 * What it shows is loaded after the application, without waiting for an event, with which the device may be offline.
 * `whenStable()` waits for it, and so do harnesses.
 *
 * Its colours are CSS custom properties: `--event-log-success-color`, `--event-log-info-color`,
 * `--event-log-warning-color`, `--event-log-error-color` and `--event-log-running-color`.
 *
 * @example
 * <mat-toolbar> … <event-log-button /> </mat-toolbar>
 * @example
 * <mat-toolbar> … <event-log-button peek /> </mat-toolbar>
 */
@Component({
  selector: 'event-log-button',
  template: '<ng-container #place />',
  // No box of its own, so that a toolbar keeps no gap for what is not there.
  styles: ':host { display: contents }',
  host: { '(window:online)': 'load()' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventLogButton {
  /** Path of the log page. Default: the option `pageLink`, which is `/event-log` unless it was set. */
  readonly link = input(inject(EVENT_LOG_OPTIONS).pageLink);

  /**
   * Whether the icon opens a peek at the last entries, from which it is one step to the page. It needs the feature
   * `withPeek()` of `ngx-session-event-log/peek`. Default: the icon is a link to the page.
   */
  readonly peek = input(false, { transform: booleanAttribute });

  readonly #log = inject(EventLogService);
  /**
   * Asked for here, though only the icon has a link: an entry of the library that is reached without the router would
   * make bundlers cut the router off from Angular, which is 2 kB more to load first.
   */
  readonly #router = inject(Router);
  readonly #reporter = inject(ErrorReporter);
  readonly #tasks = inject(PendingTasks);
  readonly #destroyRef = inject(DestroyRef);

  private readonly place = viewChild.required('place', { read: ViewContainerRef });

  /** @internal What happens from now on is announced, even if it happens before the icon is loaded. */
  readonly since = { session: this.#log.session(), news: this.#log.news() };

  #started = false;
  #reported = false;

  /** Loads the icon at once; if that fails, again with the next event or navigation. */
  readonly #tries = effect(() => {
    this.#log.unseen();
    this.#router.currentNavigation();
    this.load();
  });

  protected load(): void {
    if (this.#started) return;
    this.#started = true;
    this.#tasks.run(() => this.#showIcon());
  }

  async #showIcon(): Promise<void> {
    try {
      const icon = await this.loadIcon();
      if (this.#destroyRef.destroyed) return;
      this.place().createComponent(icon);
      this.#tries.destroy();
    } catch (error) {
      this.#started = false;
      if (!this.#reported) this.#reporter.report(error);
      this.#reported = true;
    }
  }

  // A method, for tests that take the network away.
  protected async loadIcon(): Promise<Type<unknown>> {
    return (await import('./event-log-icon')).EventLogIcon;
  }
}
