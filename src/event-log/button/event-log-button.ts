import {
  ChangeDetectionStrategy,
  Component,
  DOCUMENT,
  ElementRef,
  computed,
  effect,
  inject,
  input,
} from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';

import { EVENT_LOG_OPTIONS } from '../core/event-log-options';
import { EventLogService } from '../core/event-log-service';
import { injectEventLogIntl } from '../core/inject-event-log-intl';
import { EventLogAnnouncer } from './event-log-announcer';
import { EventLogGlyph } from './event-log-glyph';
import { focusMain } from './focus-main';

/** Beyond this the badge says so: it is a hint, and the page has the list. */
const BADGE_LIMIT = 99;

/**
 * The way to the log, for the application's toolbar. It appears with the first event of a session, shows the severity
 * of the newest one that the user has not seen, how many there are, and that something is still running. It also
 * says new events to those who use a screen reader; so put it where it is on every page, once.
 *
 * Its colours are CSS custom properties: `--event-log-success-color`, `--event-log-info-color`,
 * `--event-log-warning-color`, `--event-log-error-color` and `--event-log-running-color`.
 *
 * @example
 * <mat-toolbar> … <event-log-button /> </mat-toolbar>
 */
@Component({
  selector: 'event-log-button',
  imports: [EventLogAnnouncer, EventLogGlyph, MatIconButton, RouterLink],
  templateUrl: './event-log-button.html',
  styleUrl: './event-log-button.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventLogButton {
  /** Path of the log page. Default: the option `pageLink`, which is `/event-log` unless it was set. */
  readonly link = input(inject(EVENT_LOG_OPTIONS).pageLink);

  private readonly log = inject(EventLogService);
  private readonly document = inject(DOCUMENT);
  private readonly intl = injectEventLogIntl();
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly available = this.log.available;
  protected readonly unseen = this.log.unseen;
  protected readonly running = computed(() => this.unseen().running > 0);
  protected readonly glyph = computed(() => this.unseen().newest ?? 'log');

  protected readonly badge = computed(() => {
    const { total } = this.unseen();
    if (total === 0) return undefined;
    return total > BADGE_LIMIT ? `${BADGE_LIMIT}+` : String(total);
  });

  protected readonly label = computed(() => {
    const { total, running } = this.unseen();
    return total + running > 0 ? this.intl().buttonLabelWithNews(this.unseen()) : this.intl().buttonLabel;
  });

  constructor() {
    // Runs before the link is taken away, while it can still be seen whether it has the focus.
    effect(() => {
      if (!this.available() && this.host.contains(this.document.activeElement)) focusMain(this.document);
    });
  }
}
