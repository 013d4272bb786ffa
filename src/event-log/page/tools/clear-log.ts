import { Injectable, computed, effect, inject } from '@angular/core';
import type { MatSnackBarRef } from '@angular/material/snack-bar';
import { EventLogService } from 'ngx-session-event-log';

import { PageStatus } from '../log/page-status';
import { SessionLog } from '../log/session-log';
import { injectPageIntl } from '../words/event-log-page-intl';

/** Time to take back that the log was cleared: long enough for those who read or move slowly. */
const UNDO_MS = 60_000;

/** Clears the log, and offers to take that back for as long as the page and the session last, a minute at most. */
@Injectable()
export class ClearLog {
  readonly #log = inject(EventLogService);
  readonly #page = inject(SessionLog);
  readonly #status = inject(PageStatus);
  readonly #intl = injectPageIntl();
  #offer: MatSnackBarRef<unknown> | undefined;

  /** Number of entries that can be cleared: running operations stay, since their outcome is still to come. */
  readonly clearable = computed(() => this.#page.size() - this.#log.unseen().running);

  constructor() {
    // What was cleared belongs to its session, and cannot come back in another.
    let session = this.#log.session();
    effect(() => {
      if (session !== this.#log.session()) this.#offer?.dismiss();
      session = this.#log.session();
    });
  }

  /** @param opener takes the focus when the offer to undo is gone */
  clear(opener: HTMLElement): void {
    const count = this.clearable();
    this.#page.resume();
    const undo = this.#log.clear();
    const intl = this.#intl();
    const offer = this.#status.offer(intl.cleared(count), intl.undo, { duration: UNDO_MS });
    this.#offer = offer;
    const { ownerDocument } = opener;
    const places = [ownerDocument.activeElement, opener, ownerDocument.body];
    // Those who use a keyboard would have to look for it at the end of the document, unless they have gone on meanwhile.
    offer.afterOpened().subscribe(() => {
      if (!places.includes(ownerDocument.activeElement)) return;
      ownerDocument.querySelector<HTMLElement>('mat-snack-bar-container.event-log-overlay button')?.focus();
    });
    offer.onAction().subscribe(() => {
      this.#page.resume();
      undo();
      this.#status.say(this.#intl().restored(count));
      opener.focus();
    });
    offer.afterDismissed().subscribe(({ dismissedByAction }) => {
      if (this.#offer === offer) this.#offer = undefined;
      if (!dismissedByAction && ownerDocument.activeElement === ownerDocument.body) opener.focus();
    });
  }
}
