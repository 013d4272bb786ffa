import {
  ChangeDetectionStrategy,
  Component,
  DOCUMENT,
  ElementRef,
  type Signal,
  ViewContainerRef,
  computed,
  effect,
  inject,
  viewChild,
} from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { EventLogGlyph } from './event-log-glyph';

// By way of the public API, or the package would have what is used here in a file apart: 1 kB more to load first.
import {
  EVENT_LOG_PEEK_OPENER,
  EventLogButton,
  EventLogService,
  ɵinjectEventLogIntl as injectEventLogIntl,
} from '../public-api';
import { EventLogAnnouncer } from './event-log-announcer';
import { focusMain } from './focus-main';

// False in production builds, which leave out what only developers read.
declare const ngDevMode: boolean | undefined;

/** Beyond this the badge says so: it is a hint, and the page has the list. */
const BADGE_LIMIT = 99;

/** What `<event-log-button>` shows and says, which is loaded after the application. */
@Component({
  selector: 'event-log-icon',
  imports: [EventLogAnnouncer, EventLogGlyph, MatIconButton, RouterLink],
  templateUrl: './event-log-icon.html',
  styleUrl: './event-log-icon.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventLogIcon {
  protected readonly button = inject(EventLogButton);
  readonly #log = inject(EventLogService);
  readonly #peekOpener = inject(EVENT_LOG_PEEK_OPENER, { optional: true });
  readonly #document = inject(DOCUMENT);
  readonly #intl = injectEventLogIntl();
  readonly #host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  private readonly peekPlace = viewChild('peekPlace', { read: ViewContainerRef });

  protected readonly available = this.#log.available;
  protected readonly unseen = this.#log.unseen;
  protected readonly running = computed(() => this.unseen().running > 0);
  protected readonly glyph = computed(() => this.unseen().newest ?? 'log');

  protected readonly badge = computed(() => {
    const { total } = this.unseen();
    if (total === 0) return undefined;
    const count = Math.min(total, BADGE_LIMIT).toLocaleString(this.#intl().locale);
    return total > BADGE_LIMIT ? `${count}+` : count;
  });

  protected readonly label = computed(() => {
    const { total, running } = this.unseen();
    return total + running > 0 ? this.#intl().buttonLabelWithNews(this.unseen()) : this.#intl().buttonLabel;
  });

  protected readonly opensPeek = computed(() => this.button.peek() && this.#peekOpener !== null);

  constructor() {
    if ((typeof ngDevMode === 'undefined' || ngDevMode) && !this.#peekOpener) refusePeek(this.button.peek);
    // Runs before the link is taken away, while it can still be seen whether it has the focus.
    effect(() => {
      if (!this.available() && this.#host.contains(this.#document.activeElement)) focusMain(this.#document);
    });
  }

  protected togglePeek({ currentTarget }: Event): void {
    const place = this.peekPlace();
    if (place) this.#peekOpener?.(place, currentTarget as HTMLElement, this.button.link());
  }
}

function refusePeek(peek: Signal<boolean>): void {
  effect(() => {
    if (!peek()) return;
    throw new Error(
      '<event-log-button peek> needs what opens the peek: give withPeek() of ngx-session-event-log/peek to ' +
        'provideEventLog(). Without it the icon is a link to the page.',
    );
  });
}
