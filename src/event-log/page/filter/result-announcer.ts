import { DestroyRef, Injectable, NgZone, effect, inject, untracked } from '@angular/core';

import { injectPageIntl } from '../inject-page-intl';
import { LogView } from '../log-view';
import { PageStatus } from '../page-status';

/** Long enough that it does not speak into the user's typing. */
const PAUSE_MS = 600;

/** Says how many events are left, after the user has changed what to show. */
@Injectable()
export class ResultAnnouncer {
  private readonly view = inject(LogView);
  private readonly status = inject(PageStatus);
  private readonly zone = inject(NgZone);
  private readonly intl = injectPageIntl();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    let shown = this.view.query();
    effect(() => {
      const query = this.view.query();
      if (query === shown) return;
      shown = query;
      clearTimeout(this.timer);
      this.timer = this.zone.runOutsideAngular(() => setTimeout(() => untracked(() => this.say()), PAUSE_MS));
    });
    inject(DestroyRef).onDestroy(() => clearTimeout(this.timer));
  }

  private say(): void {
    this.status.say(this.intl().results(this.view.matching(), this.view.entries().length));
  }
}
