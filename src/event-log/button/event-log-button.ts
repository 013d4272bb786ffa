import {
  ChangeDetectionStrategy,
  Component,
  DOCUMENT,
  ElementRef,
  Injector,
  type Signal,
  booleanAttribute,
  computed,
  effect,
  inject,
  input,
  untracked,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';

import { EVENT_LOG_OPTIONS } from '../core/event-log-options';
import { EventLogService } from '../core/event-log-service';
import { injectEventLogIntl } from '../core/inject-event-log-intl';
import { buttonLabel } from './button-label';
import { EventLogAnnouncer } from './event-log-announcer';
import { EventLogIcon } from './event-log-icon';
import { EventLogTellMe } from './event-log-tell-me';
import { EVENT_LOG_PEEK_OPENER } from './event-log-peek-opener';
import { preloadPage } from './preload-page';
import { reportMissingTheme } from './report-missing-theme';
import { injectShownSeverity } from './shown-severity';

// False in production builds, which leave out what only developers read.
declare const ngDevMode: boolean | undefined;

/**
 * The way to the log, for the application's toolbar. It appears with the first event of a session, and shows how many
 * events the user has not seen, the worst severity among them, and that something is still running. Each newer event
 * of less weight shows for a moment. It also says new events to those who use a screen reader; so put it where it is on
 * every page, once. When it appears, it loads the file of the log page, which can then be opened without a network.
 *
 * It has the text colour of its toolbar, and a badge with a ground of its own. The guide on theming names the CSS
 * custom properties that change them.
 *
 * @example
 * <mat-toolbar> … <event-log-button /> </mat-toolbar>
 * @example
 * <mat-toolbar> … <event-log-button peek /> </mat-toolbar>
 */
@Component({
  selector: 'event-log-button',
  imports: [EventLogAnnouncer, EventLogIcon, RouterLink],
  templateUrl: './event-log-button.html',
  styles: `
    /* No box of its own, so that a toolbar keeps no gap for what is not there. */
    :host,
    event-log-icon {
      display: contents;
    }
    a {
      color: inherit;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventLogButton {
  /** Path of the log page. Default: the option `pageLink`, which is `/event-log` unless it was set. */
  readonly link = input(inject(EVENT_LOG_OPTIONS).pageLink);

  /**
   * Makes the icon open a peek at the last entries, from which it is one step to the page. It needs the feature
   * `withPeek()` of `ngx-session-event-log/peek`. Default: `false`, the icon is a link to the page.
   */
  readonly peek = input(false, { transform: booleanAttribute });

  readonly #log = inject(EventLogService);
  readonly #peekOpener = inject(EVENT_LOG_PEEK_OPENER, { optional: true });
  readonly #document = inject(DOCUMENT);
  readonly #router = inject(Router);
  readonly #injector = inject(Injector);
  readonly #intl = injectEventLogIntl();
  readonly #host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  // From the start, so that it knows what is new when the icon has been loaded.
  protected readonly severity = injectShownSeverity();
  protected readonly available = this.#log.available;
  protected readonly label = computed(() => buttonLabel(this.#intl(), this.#log.unseen()));

  constructor() {
    inject(EventLogTellMe);
    if (typeof ngDevMode === 'undefined' || ngDevMode) {
      if (!this.#peekOpener) refusePeek(this.peek);
      reportMissingTheme(this.available);
    }
    // Runs before the link is taken away, while it can still be seen whether it has the focus.
    effect(() => {
      if (!this.available() && this.#host.contains(this.#document.activeElement)) focusMain(this.#document);
    });
    const preloading = effect(() => {
      if (!this.available()) return;
      preloading.destroy();
      void preloadPage(this.#router, untracked(this.link), this.#injector);
    });
  }
}

function refusePeek(peek: Signal<boolean>): void {
  effect(() => {
    if (!peek()) return;
    throw new Error(
      '<event-log-button peek> needs a feature that opens the peek: give withPeek() of ngx-session-event-log/peek to ' +
        'provideEventLog(). Without it the icon is a link to the page.',
    );
  });
}

/**
 * Puts the focus at the start of the page's main part: where it goes when what had it is no longer there, so that
 * somebody at a keyboard or a screen reader need not begin at the top of the document.
 */
function focusMain(document: Document): void {
  const main = document.querySelector<HTMLElement>('main, [role="main"], h1');
  if (!main) return;
  if (!main.hasAttribute('tabindex')) main.setAttribute('tabindex', '-1');
  main.focus({ preventScroll: true });
}
