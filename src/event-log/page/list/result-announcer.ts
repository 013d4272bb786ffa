import { Injectable, effect, inject, untracked } from '@angular/core';
import { ɵinjectTimer as injectTimer } from 'ngx-session-event-log';

import { LogView } from '../log/log-view';
import { PageStatus } from '../log/page-status';
import { injectPageIntl } from '../words/event-log-page-intl';

/** Long enough not to interrupt the user's typing. */
const PAUSE_MS = 600;

/** Announces the number of events, or their order, after the user has changed it. */
@Injectable()
export class ResultAnnouncer {
  readonly #view = inject(LogView);
  readonly #status = inject(PageStatus);
  readonly #intl = injectPageIntl();
  readonly #timer = injectTimer();

  constructor() {
    let shown = this.#view.query();
    let arranged = this.#view.arrangement();
    let isRearranged = false;
    const say = () => {
      untracked(() => this.#say(isRearranged));
      isRearranged = false;
    };
    effect(() => {
      const query = this.#view.query();
      const arrangement = this.#view.arrangement();
      if (query === shown && arrangement === arranged) return;
      isRearranged ||= arrangement !== arranged;
      shown = query;
      arranged = arrangement;
      this.#timer.start(PAUSE_MS, say);
    });
  }

  #say(isRearranged: boolean): void {
    const intl = this.#intl();
    const results = intl.results(this.#view.matching(), this.#view.entries().length);
    const { sortBy, descending, groupBy } = this.#view.arrangement();
    const order = intl.sortOrders[sortBy][descending ? 'descending' : 'ascending'];
    this.#status.say(
      isRearranged ? intl.arranged(results, order, groupBy && intl.groupKeys[groupBy]) : results,
    );
  }
}
