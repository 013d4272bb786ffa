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
  runInInjectionContext,
  signal,
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
import { EventLogIntl, injectEventLogIntl } from '../core/event-log-intl';
import { injectTimer } from '../core/inject-timer';
import { ErrorReporter } from '../core/error-reporter';
import { EventLogAnnouncer } from './event-log-announcer';
import { EventLogGlyph } from './event-log-glyph';
import { EventLogTellMe } from './event-log-tell-me';
import { EVENT_LOG_PEEK_OPENER } from './event-log-peek-opener';
import { canLoad, preloadPage } from './preload-page';
import { reportMissingTheme } from './report-missing-theme';
import { injectShownSeverity } from './shown-severity';

/** Long enough to be read at a glance. */
const REFUSED_MS = 8_000;

/** Highest number in the badge; above it, the badge shows `99+`. */
const BADGE_LIMIT = 99;

/**
 * Icon that leads to the log, for the toolbar of the application. It appears with the first event of a session. It shows
 * the number of unseen events, the worst severity among them, and whether an operation is running. A newer, less severe
 * event shows for a moment. It also announces new events to screen readers, so add it once, where every page has it.
 * When it appears, it preloads the peek and the log page, which then open even without a network.
 *
 * It has the text colour of its toolbar. The guide on theming names the CSS custom properties that change its colours.
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
  host: { '(window:online)': 'preload()' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventLogButton {
  /** URL of the log page in the application. Default: the option `pageLink`, which defaults to `/event-log`. */
  readonly link = input(inject(EVENT_LOG_OPTIONS).pageLink);

  /**
   * Makes the icon open a peek at the latest entries, which links to the page. Requires the feature `withPeek()` of
   * `ngx-session-event-log/peek`. Default: `false`; the icon is a link to the page.
   */
  readonly peek = input(false, { transform: booleanAttribute });

  readonly #log = inject(EventLogService);
  readonly #peekOpener = inject(EVENT_LOG_PEEK_OPENER, { optional: true });
  readonly #document = inject(DOCUMENT);
  readonly #router = inject(Router);
  readonly #injector = inject(Injector);
  readonly #intl = injectEventLogIntl();
  readonly #reporter = inject(ErrorReporter);
  readonly #host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly #timer = injectTimer();
  #preloaded = false;
  private readonly peekPlace = viewChild('peekPlace', { read: ViewContainerRef });

  protected readonly available = this.#log.available;
  protected readonly unseen = this.#log.unseen;
  protected readonly severity = injectShownSeverity();
  protected readonly running = computed(() => this.unseen().running > 0);
  protected readonly badge = computed(() => {
    const { total } = this.unseen();
    if (total === 0) return undefined;
    const count = this.#word((intl) => Math.min(total, BADGE_LIMIT).toLocaleString(intl.formatLocale));
    return total > BADGE_LIMIT ? `${count}+` : count;
  });
  protected readonly label = computed(() => {
    const { total, running } = this.unseen();
    return this.#word((intl) =>
      total + running > 0 ? intl.buttonLabelWithNews(this.unseen()) : intl.buttonLabel,
    );
  });
  protected readonly offline = computed(() => this.#word((intl) => intl.offline));
  protected readonly opensPeek = computed(() => this.peek() && this.#peekOpener !== null);

  /** Parsed, because `routerLink` would take a query or an outlet for a part of the path. */
  protected readonly url = computed(() => this.#router.parseUrl(this.link()));
  readonly #navigations = toSignal(this.#router.events);
  /** True on the log page, whatever its filters. */
  protected readonly isHere = computed(() => {
    this.#navigations();
    return pathOf(this.#router.url) === pathOf(this.url().toString());
  });

  /** True after the user pressed the icon before the page could be loaded. */
  protected readonly refused = signal(false);

  constructor() {
    inject(EventLogTellMe);
    // Captured, before the link or the peek hears of it.
    this.#host.addEventListener('click', (event) => this.#refuseOffline(event), { capture: true });
    if (typeof ngDevMode === 'undefined' || ngDevMode) {
      if (!this.#peekOpener) refusePeek(this.peek);
      reportMissingTheme(this.available);
    }
    let wasAvailable = false;
    // Runs before the link is removed, while it may still have the focus.
    effect(() => {
      // Only then: the documents of a server lack both functions.
      if (wasAvailable && !this.available() && this.#host.matches(':focus-within'))
        focusMain(this.#host.getRootNode() as Document | ShadowRoot, this.#document);
      wasAvailable = this.available();
    });
    effect(() => {
      if (this.available()) untracked(() => this.preload());
    });
  }

  /** Reads a text, or its English default if it throws: the application around the icon must not break. */
  #word(read: (intl: EventLogIntl) => string): string {
    return this.#reporter.attempt(
      () => read(this.#intl()),
      () => read(runInInjectionContext(this.#injector, () => new EventLogIntl())),
    );
  }

  /** Loads the peek and the page. Not while they cannot be loaded: browsers keep the failure, and never ask for those files again. */
  protected preload(): void {
    if (this.#preloaded || !this.available() || !canLoad()) return;
    this.#preloaded = true;
    this.refused.set(false);
    if (this.opensPeek()) this.#peekOpener?.preload();
    void preloadPage(this.#router, this.link(), this.#injector);
  }

  #refuseOffline(event: Event): void {
    if (this.#preloaded || canLoad()) return;
    event.preventDefault();
    event.stopPropagation();
    this.refused.set(true);
    this.#timer.start(REFUSED_MS, () => this.refused.set(false));
  }

  protected togglePeek({ currentTarget, detail }: UIEvent): void {
    // The second click of a double click would close the peek at once.
    if (detail > 1) return;
    const place = this.peekPlace();
    if (place) this.#peekOpener?.toggle(place, currentTarget as HTMLElement, this.link());
  }
}

function pathOf(url: string): string {
  return url.replace(/[?#;].*/s, '');
}

function refusePeek(peek: Signal<boolean>): void {
  effect(() => {
    if (!peek()) return;
    throw new Error(
      '<event-log-button peek> needs the feature that opens the peek: pass withPeek() of ngx-session-event-log/peek to ' +
        'provideEventLog(). Without it, the icon is a link to the page.',
    );
  });
}

/**
 * Moves the focus to the main part of the page when the focused element is removed, so that users of a keyboard or a
 * screen reader need not start at the top of the document.
 */
function focusMain(...roots: readonly ParentNode[]): void {
  const [main] = roots.flatMap((root) => root.querySelector<HTMLElement>('main, [role="main"], h1') ?? []);
  if (!main) return;
  if (!main.hasAttribute('tabindex')) main.setAttribute('tabindex', '-1');
  main.focus({ preventScroll: true });
}
