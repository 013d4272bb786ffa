import { Injectable, effect, inject } from '@angular/core';
import type { MatSnackBarRef } from '@angular/material/snack-bar';
import { EventLogService } from 'ngx-session-event-log';

import { PageStatus } from '../log/page-status';
import { SessionLog } from '../log/session-log';
import { injectPageIntl } from '../words/event-log-page-intl';

/** Time for _Undo_, long enough for users who read or move slowly. */
const UNDO_MS = 60_000;

/** Clears the log, and offers _Undo_ for a minute, but not longer than the page and the session last. */
@Injectable()
export class ClearLog {
  readonly #log = inject(EventLogService);
  readonly #page = inject(SessionLog);
  readonly #status = inject(PageStatus);
  readonly #intl = injectPageIntl();
  #offer: MatSnackBarRef<unknown> | undefined;

  readonly clearable = this.#page.clearable;

  constructor() {
    // Cleared entries belong to their session, and cannot come back in another one.
    let session = this.#log.session();
    effect(() => {
      if (session !== this.#log.session()) this.#offer?.dismiss();
      session = this.#log.session();
    });
  }

  /** @param opener element that receives the focus when _Undo_ disappears */
  clear(opener: HTMLElement): void {
    const count = this.clearable();
    this.#page.resume();
    const undo = this.#log.clear();
    const intl = this.#intl();
    const offer = this.#status.offer(intl.cleared(count), intl.undo, { duration: UNDO_MS });
    this.#offer = offer;
    const { ownerDocument } = opener;
    const places = [ownerDocument.activeElement, opener, ownerDocument.body];
    // Otherwise keyboard users would have to look for _Undo_ at the end of the document. Not if they have gone on already.
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
