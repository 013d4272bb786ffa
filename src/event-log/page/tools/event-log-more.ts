import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  computed,
  effect,
  inject,
  viewChild,
} from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { MatMenuModule } from '@angular/material/menu';
import type { MatSnackBarRef } from '@angular/material/snack-bar';
import { RouterLink } from '@angular/router';
import { ɵEVENT_LOG_OPTIONS as EVENT_LOG_OPTIONS, EventLogService } from 'ngx-session-event-log';

import { EventLogIcon } from '../icons/event-log-icon';
import { PageStatus } from '../log/page-status';
import { SessionLog } from '../log/session-log';
import type { PanelName } from '../panels/event-log-panel';
import { Panels } from '../panels/panels';
import { UrlPipe } from '../url/url-pipe';
import { injectPageIntl } from '../words/event-log-page-intl';
import { LogPause } from './log-pause';
import { ViewTools } from './view-tools';

/** Time for _Undo_, long enough for users who read or move slowly. */
const UNDO_MS = 60_000;

/** Button with a menu of less frequent commands. */
@Component({
  selector: 'event-log-more',
  imports: [EventLogIcon, MatIconButton, MatMenuModule, RouterLink, UrlPipe],
  templateUrl: './event-log-more.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventLogMore {
  readonly #panels = inject(Panels);
  readonly #log = inject(EventLogService);
  readonly #page = inject(SessionLog);
  readonly #status = inject(PageStatus);
  /** Message that offers _Undo_. */
  #offer: MatSnackBarRef<unknown> | undefined;
  private readonly trigger = viewChild.required<string, ElementRef<HTMLElement>>('trigger', {
    read: ElementRef,
  });

  protected readonly tools = inject(ViewTools);
  protected readonly pause = inject(LogPause);
  protected readonly activityLog = inject(EVENT_LOG_OPTIONS).activityLog;
  protected readonly intl = injectPageIntl();
  protected readonly clearable = this.#page.clearable;
  protected readonly filterable = computed(() => this.#page.entries().length > 0 && !this.tools.shown());

  constructor() {
    // Cleared entries belong to their session, and cannot come back in another one.
    let session = this.#log.session();
    effect(() => {
      if (session !== this.#log.session()) this.#offer?.dismiss();
      session = this.#log.session();
    });
  }

  protected open(panel: PanelName): void {
    this.#panels.open(panel, this.trigger().nativeElement);
  }

  /** Clears the log, and offers _Undo_ for a minute, but not longer than the page and the session last. */
  protected clear(): void {
    const count = this.clearable();
    this.#page.resume();
    const undo = this.#log.clear();
    const intl = this.intl();
    const offer = (this.#offer = this.#status.offer(intl.cleared(count), intl.undo, { duration: UNDO_MS }));
    const opener = this.trigger().nativeElement;
    const { ownerDocument } = opener;
    const places = [ownerDocument.activeElement, opener, ownerDocument.body];
    // Otherwise keyboard users would have to look for _Undo_ at the end of the document. Not if they have gone on already.
    offer.afterOpened().subscribe(() => {
      const undoButton = ownerDocument.querySelector<HTMLElement>(
        'mat-snack-bar-container.event-log-overlay button',
      );
      undoButton?.addEventListener('keydown', (event) => {
        if (event.key !== 'Escape') return;
        // Around the page there may be a dialog, which would close instead.
        event.stopPropagation();
        offer.dismiss();
      });
      if (places.includes(ownerDocument.activeElement)) undoButton?.focus();
    });
    offer.onAction().subscribe(() => {
      this.#page.resume();
      undo();
      this.#status.say(this.intl().restored(count));
      opener.focus();
    });
    offer.afterDismissed().subscribe(({ dismissedByAction }) => {
      if (this.#offer === offer) this.#offer = undefined;
      if (!dismissedByAction && ownerDocument.activeElement === ownerDocument.body) opener.focus();
    });
  }
}
