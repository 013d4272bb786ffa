import {
  ChangeDetectionStrategy,
  Component,
  DOCUMENT,
  ElementRef,
  Injector,
  type Signal,
  ViewContainerRef,
  booleanAttribute,
  computed,
  effect,
  inject,
  input,
  untracked,
  viewChild,
} from '@angular/core';
import { NgTemplateOutlet } from '@angular/common';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatBadge } from '@angular/material/badge';
import { MatIconButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';

import { EVENT_LOG_OPTIONS } from '../core/event-log-options';
import { EventLogService } from '../core/event-log-service';
import { injectEventLogIntl } from '../core/event-log-intl';
import { EventLogAnnouncer } from './event-log-announcer';
import { EventLogGlyph } from './event-log-glyph';
import { EventLogTellMe } from './event-log-tell-me';
import { EVENT_LOG_PEEK_OPENER } from './event-log-peek-opener';
import { preloadPage } from './preload-page';
import { reportMissingTheme } from './report-missing-theme';
import { injectShownSeverity } from './shown-severity';

/** Beyond this the badge says so: it is a hint, and the page has the list. */
const BADGE_LIMIT = 99;

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
  imports: [EventLogAnnouncer, EventLogGlyph, MatBadge, MatIconButton, NgTemplateOutlet, RouterLink],
  templateUrl: './event-log-button.html',
  styleUrl: './event-log-button.scss',
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
  private readonly peekPlace = viewChild('peekPlace', { read: ViewContainerRef });

  protected readonly available = this.#log.available;
  protected readonly unseen = this.#log.unseen;
  protected readonly severity = injectShownSeverity();
  protected readonly running = computed(() => this.unseen().running > 0);
  protected readonly badge = computed(() => {
    const { total } = this.unseen();
    if (total === 0) return undefined;
    const count = Math.min(total, BADGE_LIMIT).toLocaleString(this.#intl().formatLocale);
    return total > BADGE_LIMIT ? `${count}+` : count;
  });
  protected readonly label = computed(() => {
    const { total, running } = this.unseen();
    return total + running > 0 ? this.#intl().buttonLabelWithNews(this.unseen()) : this.#intl().buttonLabel;
  });
  protected readonly opensPeek = computed(() => this.peek() && this.#peekOpener !== null);

  readonly #navigations = toSignal(this.#router.events);
  /** True on the log's own page, whatever is filtered there. */
  protected readonly isHere = computed(() => {
    this.#navigations();
    return pathOf(this.#router.url) === pathOf(this.link());
  });

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

  protected togglePeek({ currentTarget, detail }: UIEvent): void {
    // The second click of two that are meant as one would close it at once.
    if (detail > 1) return;
    const place = this.peekPlace();
    if (place) this.#peekOpener?.(place, currentTarget as HTMLElement, this.link());
  }
}

function pathOf(url: string): string {
  return url.replace(/[?#;].*/s, '');
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
