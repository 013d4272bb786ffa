import { Directionality } from '@angular/cdk/bidi';
import { DestroyRef, Injectable, computed, effect, inject } from '@angular/core';
import {
  MatSnackBar,
  MatSnackBarConfig,
  type MatSnackBarRef,
  type TextOnlySnackBar,
} from '@angular/material/snack-bar';
import { EventLogService } from 'ngx-session-event-log';

import { PageStatus } from '../log/page-status';
import { SessionLog } from '../log/session-log';
import { injectPageIntl } from '../words/event-log-page-intl';

/** Time for _Undo_, long enough for users who read or move slowly. */
const UNDO_MS = 60_000;

const OFFER = 'event-log-cleared';

/** Clears the log, and offers _Undo_ for a minute, but not longer than the page and the session last. */
@Injectable()
export class ClearLog {
  readonly #log = inject(EventLogService);
  readonly #page = inject(SessionLog);
  readonly #status = inject(PageStatus);
  readonly #snackBar = inject(MatSnackBar);
  readonly #direction = inject(Directionality);
  readonly #intl = injectPageIntl();
  #offer: MatSnackBarRef<TextOnlySnackBar> | undefined;

  /** Number of entries that can be cleared. Running operations stay, since their outcome is still to come. */
  readonly clearable = computed(() => this.#page.size() - this.#log.unseen().running);

  constructor() {
    // Cleared entries belong to their session, and cannot come back in another one.
    let session = this.#log.session();
    effect(() => {
      if (session !== this.#log.session()) this.#offer?.dismiss();
      session = this.#log.session();
    });
    inject(DestroyRef).onDestroy(() => this.#offer?.dismiss());
  }

  /** @param opener element that receives the focus when _Undo_ disappears */
  clear(opener: HTMLElement): void {
    const count = this.clearable();
    this.#page.resume();
    const undo = this.#log.clear();
    const intl = this.#intl();
    const config = Object.assign(new MatSnackBarConfig(), {
      duration: UNDO_MS,
      direction: this.#direction.value,
      panelClass: [OFFER, 'event-log-overlay'],
    });
    const offer = this.#snackBar.open(intl.cleared(count), intl.undo, config);
    this.#offer = offer;
    const { ownerDocument } = opener;
    const places = [ownerDocument.activeElement, opener, ownerDocument.body];
    // Otherwise keyboard users would have to look for _Undo_ at the end of the document. Not if they have gone on already.
    offer.afterOpened().subscribe(() => {
      if (!places.includes(ownerDocument.activeElement)) return;
      ownerDocument.querySelector<HTMLElement>(`.${OFFER} button`)?.focus();
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
