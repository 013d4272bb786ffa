import { NgTemplateOutlet } from '@angular/common';
import {
  ChangeDetectionStrategy,
  Component,
  ViewContainerRef,
  computed,
  inject,
  input,
  viewChild,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatBadge } from '@angular/material/badge';
import { MatIconButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';

import { EventLogService } from '../core/event-log-service';
import { injectEventLogIntl } from '../core/inject-event-log-intl';
import { EventLogGlyph } from './event-log-glyph';
import { EVENT_LOG_PEEK_OPENER } from './event-log-peek-opener';
import { buttonLabel } from './button-label';
import type { ShownSeverity } from './shown-severity';

/** Beyond this the badge says so: it is a hint, and the page has the list. */
const BADGE_LIMIT = 99;

/** @internal The icon itself. It is loaded with the first event: until then nobody sees it. */
@Component({
  selector: 'event-log-icon',
  imports: [EventLogGlyph, MatBadge, MatIconButton, NgTemplateOutlet, RouterLink],
  templateUrl: './event-log-icon.html',
  styleUrl: './event-log-icon.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventLogIcon {
  /** Path of the log page. */
  readonly link = input.required<string>();
  /** True where it opens the peek, if there is one. */
  readonly peek = input.required<boolean>();
  readonly severity = input.required<ShownSeverity>();

  readonly #peekOpener = inject(EVENT_LOG_PEEK_OPENER, { optional: true });
  readonly #router = inject(Router);
  readonly #intl = injectEventLogIntl();
  private readonly peekPlace = viewChild('peekPlace', { read: ViewContainerRef });

  protected readonly unseen = inject(EventLogService).unseen;
  protected readonly running = computed(() => this.unseen().running > 0);
  protected readonly badge = computed(() => {
    const { total } = this.unseen();
    if (total === 0) return undefined;
    const count = Math.min(total, BADGE_LIMIT).toLocaleString(this.#intl().formatLocale);
    return total > BADGE_LIMIT ? `${count}+` : count;
  });
  protected readonly label = computed(() => buttonLabel(this.#intl(), this.unseen()));
  protected readonly opensPeek = computed(() => this.peek() && this.#peekOpener !== null);

  readonly #navigations = toSignal(this.#router.events);
  /** True on the log's own page, whatever is filtered there. */
  protected readonly isHere = computed(() => {
    this.#navigations();
    return pathOf(this.#router.url) === pathOf(this.link());
  });

  protected togglePeek({ currentTarget }: Event): void {
    const place = this.peekPlace();
    if (place) this.#peekOpener?.(place, currentTarget as HTMLElement, this.link());
  }
}

function pathOf(url: string): string {
  return url.replace(/[?#;].*/s, '');
}
